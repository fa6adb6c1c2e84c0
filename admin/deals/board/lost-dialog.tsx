'use client'
import { useState } from 'react'

import { type LostReason, lostReasons } from '../../../src/domain/deals/deals.js'
import { Dialog } from '../../ui/dialog.js'
import { useSay } from '../../ui/use-say.js'
import { lostReasonTexts } from '../deal-texts.js'

/** Asks why before a deal is lost. */
export const LostDialog = ({ onCancel, onChoose, title }: { onCancel: () => void; onChoose: (reason: LostReason) => void; title: string }) => {
  const { say } = useSay()
  const [reason, setReason] = useState<LostReason | undefined>()
  return (
    <Dialog confirmLabel={say('Close as lost')} isConfirmable={reason !== undefined} onCancel={onCancel} onConfirm={() => reason && onChoose(reason)} title={title}>
      <fieldset className="pp-stack" style={{ border: 0, margin: 0, padding: 0 }}>
        <legend className="pp-muted" style={{ marginBlockEnd: 8, padding: 0 }}>
          {say('Why was it lost?')}
        </legend>
        {lostReasons.map((value) => (
          <label className="pp-choice" key={value}>
            <input checked={reason === value} name="lost-reason" onChange={() => setReason(value)} type="radio" value={value} />
            {say(lostReasonTexts[value])}
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
