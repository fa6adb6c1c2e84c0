'use client'
import { type LostReason, lostReasons } from '../../../src/domain/deals/deals.js'
import { languageOfLocale } from '../../../src/translations/languages.js'
import { lossReasonWords } from '../../../src/translations/loss-reasons.js'
import { ChoiceDialog } from '../../ui/choice-dialog.js'
import { useSay } from '../../ui/use-say.js'

/** Asks why before a deal is lost. */
export const LostDialog = (props: { onCancel: () => void; onChoose: (reason: LostReason) => void; title: string }) => {
  const { language, say } = useSay()
  const words = lossReasonWords[languageOfLocale(language)]
  return <ChoiceDialog choices={lostReasons.map((value) => ({ label: words[value], value }))} confirmLabel={say('Close as lost')} question={say('Why was it lost?')} {...props} />
}
