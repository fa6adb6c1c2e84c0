'use client'

import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'

import type { DealForm as DealFormAnswer } from '../../../../client/deals.js'
import { CurrencyOptions } from '../../../forms/currency-options.js'
import type { AnswerValues } from '../../../forms/custom-answers.js'
import { CustomQuestions } from '../../../forms/custom-questions.js'
import { FormSection } from '../../../forms/form-section.js'
import { useTranslations } from '../../../intl/island-intl.js'
import { Field, fieldControl } from '../../../ui/field.js'
import { Input } from '../../../ui/input.js'
import { Select } from '../../../ui/select.js'
import type { DealFormField, DealFormValues, DealTextField } from './deal-form-values.js'
import { TeamFields } from './team-fields.js'

type DealFieldsProps = {
  asked: readonly DealFormField[]
  countryOptions: ReactNode
  form: UseFormReturn<DealFormValues>
  isNew: boolean
  labels: Record<DealFormField, string>
  offer: DealFormAnswer
}

const required: readonly DealTextField[] = ['amount', 'company', 'currency', 'name', 'stage']

/** The fields of a deal: what it is, who buys, who works on it. */
export const DealFields = ({ asked, countryOptions, form: { formState, register }, isNew, labels, offer }: DealFieldsProps) => {
  const t = useTranslations('dealForm')
  const form = useTranslations('leadForm')

  const field = (name: DealTextField, help?: string) => {
    const id = `deal-${name}`
    const error = formState.errors[name]?.message
    const isRequired = required.includes(name)
    return {
      // The default stands in the server's HTML too; the form itself fills its fields only once it lives.
      control: { ...fieldControl({ description: help, error, id }), ...register(name), 'aria-required': isRequired || undefined, defaultValue: formState.defaultValues?.[name] },
      frame: { description: help, error, id, label: labels[name], ...(!isRequired && { optionalLabel: form('optional') }) },
    }
  }
  const name = field('name', t('nameHelp'))
  const amount = field('amount')
  const currency = field('currency')
  const expectedCloseDate = field('expectedCloseDate')
  const stage = field('stage')
  const domain = field('domain', t('domainHelp'))
  const isAsked = (one: DealFormField) => asked.includes(one)
  const company = field('company')
  const country = field('country')
  const contactName = field('contactName')
  const contactEmail = field('contactEmail')

  return (
    <div className="divide-y divide-line">
      <FormSection description={t('dealSectionHelp')} title={t('dealSection')}>
        <Field {...name.frame} className="sm:col-span-2">
          <Input {...name.control} autoComplete="off" />
        </Field>
        <Field {...amount.frame}>
          <Input {...amount.control} autoComplete="off" inputMode="decimal" />
        </Field>
        <Field {...currency.frame}>
          <Select {...currency.control}>
            <CurrencyOptions />
          </Select>
        </Field>
        <Field {...expectedCloseDate.frame}>
          <Input {...expectedCloseDate.control} type="date" />
        </Field>
        {isAsked('stage') && (
          <Field {...stage.frame}>
            <Select {...stage.control}>
              {offer.stages
                .filter(({ phase }) => phase === 'open')
                .map(({ id, name: label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
            </Select>
          </Field>
        )}
      </FormSection>
      <FormSection description={t('customerSectionHelp')} title={t('customerSection')}>
        {isAsked('company') && (
          <Field {...company.frame}>
            <Input {...company.control} autoComplete="off" />
          </Field>
        )}
        <Field {...domain.frame}>
          <Input {...domain.control} autoCapitalize="none" autoComplete="off" inputMode="url" spellCheck={false} />
        </Field>
        {isAsked('country') && (
          <>
            <Field {...country.frame}>
              <Select {...country.control}>
                <option value="">{form('countryNone')}</option>
                {countryOptions}
              </Select>
            </Field>
            <Field {...contactName.frame}>
              <Input {...contactName.control} autoComplete="off" />
            </Field>
            <Field {...contactEmail.frame}>
              <Input {...contactEmail.control} autoComplete="off" inputMode="email" spellCheck={false} type="email" />
            </Field>
          </>
        )}
      </FormSection>
      <CustomQuestions defaults={formState.defaultValues?.customFields as AnswerValues | undefined} definitions={offer.customFields} errors={formState.errors.customFields} register={register} title={t('customSection')} />
      <TeamFields defaults={formState.defaultValues} isNew={isNew} people={offer.people} register={register} />
    </div>
  )
}
