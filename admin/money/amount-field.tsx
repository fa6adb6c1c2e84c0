'use client'
import { FieldDescription, FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientProps } from 'payload'
import { useCallback, useEffect, useRef, useState } from 'react'

import { type Currency, exponentOf, isCurrency, typedAmount } from '../../src/domain/money.js'
import { Look } from '../ui/look.js'
import { useSay } from '../ui/use-say.js'
import { minorUnitsOf, typedTextOf } from './typed-minor-units.js'

/** The currency that stands beside an amount in the same row. */
const useCurrencyBeside = (path: string): Currency | undefined => {
  const chosen = useFormFields(([fields]) => fields[path.replace(/[^.]+$/, 'currency')]?.value)
  return isCurrency(chosen) ? chosen : undefined
}

/** An amount, typed as people write it and kept in minor units of the currency beside it. Another currency keeps what was typed. */
export const AmountField = ({ field, path: given, readOnly = false }: NumberFieldClientProps) => {
  const { say } = useSay()
  const [typed, setTyped] = useState<string>()
  const validate = useCallback(
    (value: unknown, { siblingData }: { siblingData?: unknown }) => {
      const { currency } = (siblingData ?? {}) as { currency?: unknown }
      if (value === null || value === undefined) {
        return field.required ? say('Enter an amount.') : true
      }
      return typeof value === 'number' || (isCurrency(currency) ? say('Enter the amount as a number with at most {decimals} decimals and without thousands separators.', { decimals: exponentOf(currency) }) : say('Choose the currency first.'))
    },
    [field.required, say],
  )
  // The given path is where the row stood when it was drawn; rows move.
  const { disabled, errorMessage, path, setValue, showError, value } = useField<null | number | string>({ potentiallyStalePath: given ?? field.name, validate })
  const currency = useCurrencyBeside(path)
  const stored = typeof value === 'number' && currency ? typedAmount(value, currency) : typeof value === 'string' ? typedTextOf(value) : ''
  const id = `field-${path.replaceAll('.', '__')}`
  const isOwnText = typed !== undefined && minorUnitsOf(typed, currency) === (value ?? null)

  const before = useRef(currency)
  useEffect(() => {
    const was = before.current
    before.current = currency
    const text = typed ?? (typeof value === 'number' && was ? typedAmount(value, was) : undefined)
    if (was !== currency && text !== undefined) {
      setTyped(text)
      setValue(minorUnitsOf(text, currency))
    }
  }, [currency, setValue, typed, value])

  const type = (text: string) => {
    setTyped(text)
    setValue(minorUnitsOf(text, currency))
  }
  return (
    <div className={`field-type number${showError ? ' error' : ''}`} style={mergeFieldStyles(field)}>
      <Look />
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required === true} />
      <div className="field-type__wrap">
        <FieldError message={errorMessage ?? ''} path={path} showError={showError} />
        <input
          aria-invalid={showError}
          autoComplete="off"
          className="pp-input"
          disabled={readOnly || disabled === true}
          id={id}
          inputMode="decimal"
          onChange={(event) => type(event.target.value)}
          type="text"
          value={isOwnText ? typed : stored}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
