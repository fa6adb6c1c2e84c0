'use client'
import { useState } from 'react'

import { Dialog } from './dialog.js'

type ChoiceDialogProps<Value extends string> = { choices: readonly { label: string; value: Value }[]; confirmLabel: string; onCancel: () => void; onChoose: (value: Value) => void; question: string; title: string }

/** Asks for one of a few answers before something happens. */
export const ChoiceDialog = <Value extends string>({ choices, confirmLabel, onCancel, onChoose, question, title }: ChoiceDialogProps<Value>) => {
  const [chosen, setChosen] = useState<undefined | Value>()
  return (
    <Dialog confirmLabel={confirmLabel} isConfirmable={chosen !== undefined} onCancel={onCancel} onConfirm={() => chosen !== undefined && onChoose(chosen)} title={title}>
      <fieldset className="pp-stack" style={{ border: 0, margin: 0, padding: 0 }}>
        <legend className="pp-muted" style={{ marginBlockEnd: 8, padding: 0 }}>
          {question}
        </legend>
        {choices.map(({ label, value }) => (
          <label className="pp-choice" key={value}>
            <input checked={chosen === value} name="choice" onChange={() => setChosen(value)} type="radio" value={value} />
            {label}
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
