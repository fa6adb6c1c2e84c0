'use client'
import { useId } from 'react'

import { currencies } from '../../../src/domain/money.js'
import { useSay } from '../../ui/use-say.js'

/** What is typed for the example deal: amounts as decimals of the currency. */
export type TypedExample = { amount: string; before: string; currency: string; fields: Readonly<Record<string, string>> }

type ExampleFormProps = { example: TypedExample; names: readonly string[]; onChange: (example: TypedExample) => void; problem: boolean; withVolume: boolean }

/** The example deal: amount and currency, and what the rules ask for beside it. */
export const ExampleForm = ({ example, names, onChange, problem, withVolume }: ExampleFormProps) => {
  const { say } = useSay()
  const id = useId()
  const input = (name: string, label: string, value: string, change: (value: string) => void, inputMode?: 'decimal') => (
    <div className="pp-field" key={name}>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input className="pp-input" id={`${id}-${name}`} inputMode={inputMode} onChange={(event) => change(event.target.value)} value={value} />
    </div>
  )
  return (
    <>
      <div className="pp-money-fields">
        {input('amount', say('A deal worth'), example.amount, (amount) => onChange({ ...example, amount }), 'decimal')}
        <div className="pp-field">
          <label htmlFor={`${id}-currency`}>{say('Currency')}</label>
          <select className="pp-input" id={`${id}-currency`} onChange={(event) => onChange({ ...example, currency: event.target.value })} value={example.currency}>
            {currencies.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </div>
        {withVolume && input('before', say('Sold before'), example.before, (before) => onChange({ ...example, before }), 'decimal')}
        {names.map((name) => input(name, name, example.fields[name] ?? '', (value) => onChange({ ...example, fields: { ...example.fields, [name]: value } })))}
      </div>
      {problem && <p className="pp-problem">{say('Enter amounts as numbers, for example 10000 or 10000.50.')}</p>}
    </>
  )
}
