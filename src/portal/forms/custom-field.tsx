'use client'

import type { UseFormRegisterReturn } from 'react-hook-form'

import type { LeadFieldDefinition } from '../../domain/leads.js'
import { useTranslations } from '../intl/island-intl.js'
import { Checkbox } from '../ui/checkbox.js'
import { Field, fieldControl, FieldErrorText } from '../ui/field.js'
import { Input } from '../ui/input.js'
import { Select } from '../ui/select.js'

type CustomFieldProps = {
  defaultValue: boolean | string | undefined
  definition: LeadFieldDefinition
  error?: string
  /** `register` of the form, whatever else it asks for. */
  register: (name: `customFields.${string}`) => UseFormRegisterReturn
}

/** One question that the partner type asks beside the standard fields. */
export const CustomField = ({ defaultValue, definition: { kind, label, name, options = [], required }, error, register }: CustomFieldProps) => {
  const t = useTranslations('leadForm')
  const id = `lead-custom-${name}`
  const control = { ...fieldControl({ error, id }), ...register(`customFields.${name}`), 'aria-required': required || undefined }

  if (kind === 'checkbox') {
    return (
      <div className="flex flex-col gap-1.5 sm:self-end sm:pb-2">
        <Checkbox {...control} defaultChecked={defaultValue === true} label={label} />
        {error && <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>}
      </div>
    )
  }
  return (
    <Field error={error} id={id} label={label} optionalLabel={required ? undefined : t('optional')}>
      {kind === 'select' ? (
        <Select {...control} defaultValue={String(defaultValue ?? '')}>
          <option value="">{t('noChoice')}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </Select>
      ) : (
        <Input {...control} defaultValue={String(defaultValue ?? '')} inputMode={kind === 'number' ? 'decimal' : undefined} type={kind === 'date' ? 'date' : 'text'} />
      )}
    </Field>
  )
}
