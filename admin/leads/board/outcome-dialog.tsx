'use client'
import { type LeadOutcome, leadOutcomes } from '../../../src/domain/leads.js'
import { ChoiceDialog } from '../../ui/choice-dialog.js'
import { useSay } from '../../ui/use-say.js'
import { outcomeTexts } from '../lead-texts.js'

/** Asks how it ended before leads are closed. */
export const OutcomeDialog = (props: { onCancel: () => void; onChoose: (outcome: LeadOutcome) => void; title: string }) => {
  const { say } = useSay()
  return <ChoiceDialog choices={leadOutcomes.map((value) => ({ label: say(outcomeTexts[value].text), value }))} confirmLabel={say('Set the outcome')} question={say('How did it end?')} {...props} />
}
