'use client'
import { useState } from 'react'

import { type LeadOutcome, leadOutcomes } from '../../../src/domain/leads.js'
import { Dialog } from '../../ui/dialog.js'
import { useSay } from '../../ui/use-say.js'
import { outcomeTexts } from '../lead-texts.js'

/** Asks how it ended before leads are closed. */
export const OutcomeDialog = ({ onCancel, onChoose, title }: { onCancel: () => void; onChoose: (outcome: LeadOutcome) => void; title: string }) => {
  const { say } = useSay()
  const [outcome, setOutcome] = useState<LeadOutcome | undefined>()

  return (
    <Dialog confirmLabel={say('Set the outcome')} isConfirmable={outcome !== undefined} onCancel={onCancel} onConfirm={() => outcome && onChoose(outcome)} title={title}>
      <fieldset className="pp-stack" style={{ border: 0, margin: 0, padding: 0 }}>
        <legend className="pp-muted" style={{ marginBlockEnd: 8, padding: 0 }}>
          {say('How did it end?')}
        </legend>
        {leadOutcomes.map((value) => (
          <label className="pp-choice" key={value}>
            <input checked={outcome === value} name="outcome" onChange={() => setOutcome(value)} type="radio" value={value} />
            {say(outcomeTexts[value].text)}
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
