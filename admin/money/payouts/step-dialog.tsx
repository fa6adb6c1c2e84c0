'use client'
import { useId, useState } from 'react'

import type { PayoutStepInput } from '../../../src/client/resources/payments.js'
import type { PayoutStep } from '../../../src/domain/ledger/payout-steps.js'
import { Dialog } from '../../ui/dialog.js'
import { useSay } from '../../ui/use-say.js'
import { payoutStepTexts } from './payout-texts.js'

type StepDialogProps = { isBusy: boolean; onCancel: () => void; onConfirm: (input: PayoutStepInput) => void; problem: string | undefined; step: PayoutStep; title: string }

const labels = { day: 'Day of the payment', reason: 'Reason', reference: 'Reference' } as const

/** Says what follows from a step of a payout, and asks for what it needs. */
export const StepDialog = ({ isBusy, onCancel, onConfirm, problem, step, title }: StepDialogProps) => {
  const { say } = useSay()
  const id = useId()
  const [typed, setTyped] = useState('')
  const { asks, consequence, text } = payoutStepTexts[step]
  const isNeeded = asks === 'day' || asks === 'reason'
  return (
    <Dialog
      confirmLabel={say(text)}
      isBusy={isBusy}
      isConfirmable={!isNeeded || typed.trim() !== ''}
      onCancel={onCancel}
      onConfirm={() => onConfirm(asks && typed.trim() !== '' ? { [asks]: typed.trim() } : {})}
      problem={problem}
      title={title}
    >
      <p style={{ margin: 0 }}>{say(consequence)}</p>
      {asks && (
        <div className="pp-field">
          <label htmlFor={id}>
            {say(labels[asks])}
            {!isNeeded && <span className="pp-muted"> ({say('optional')})</span>}
          </label>
          {asks === 'reason' ? (
            <textarea className="pp-input" id={id} maxLength={1000} onChange={(event) => setTyped(event.target.value)} required rows={3} value={typed} />
          ) : (
            <input className="pp-input" id={id} maxLength={140} onChange={(event) => setTyped(event.target.value)} required={isNeeded} type={asks === 'day' ? 'date' : 'text'} value={typed} />
          )}
        </div>
      )}
    </Dialog>
  )
}
