'use client'
import { type LostReason, lostReasons } from '../../../src/domain/deals/deals.js'
import { ChoiceDialog } from '../../ui/choice-dialog.js'
import { useSay } from '../../ui/use-say.js'
import { lostReasonTexts } from '../deal-texts.js'

/** Asks why before a deal is lost. */
export const LostDialog = (props: { onCancel: () => void; onChoose: (reason: LostReason) => void; title: string }) => {
  const { say } = useSay()
  return <ChoiceDialog choices={lostReasons.map((value) => ({ label: say(lostReasonTexts[value]), value }))} confirmLabel={say('Close as lost')} question={say('Why was it lost?')} {...props} />
}
