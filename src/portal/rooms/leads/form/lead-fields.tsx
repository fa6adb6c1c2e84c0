'use client'

import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'

import { leadSources, type LeadFieldDefinition } from '../../../../domain/leads.js'
import { CurrencyOptions } from '../../../forms/currency-options.js'
import type { AnswerValues } from '../../../forms/custom-answers.js'
import { CustomQuestions } from '../../../forms/custom-questions.js'
import { FormSection } from '../../../forms/form-section.js'
import { useTranslations } from '../../../intl/island-intl.js'
import { Field, fieldControl } from '../../../ui/field.js'
import { Input } from '../../../ui/input.js'
import { Select } from '../../../ui/select.js'
import { Textarea } from '../../../ui/textarea.js'
import type { LeadFormField, LeadFormValues } from './lead-form-values.js'

type LeadFieldsProps = {
  countryOptions: ReactNode
  definitions: readonly LeadFieldDefinition[]
  /** Stands right below the company: what is known about it already. */
  duplicates: ReactNode
  form: UseFormReturn<LeadFormValues>
  labels: Record<LeadFormField, string>
}

/** The fields of a lead, in the order a person thinks of them: whom did I meet, where, what do they want. */
export const LeadFields = ({ countryOptions, definitions, duplicates, form, labels }: LeadFieldsProps) => {
  const t = useTranslations('leadForm')
  const sources = useTranslations('leadSource')
  const { formState, register } = form

  const field = (name: LeadFormField, help?: string) => {
    const id = `lead-${name}`
    const error = formState.errors[name]?.message
    return {
      // The default stands in the server's HTML too; the form itself fills its fields only once it lives.
      control: { ...fieldControl({ description: help, error, id }), ...register(name), defaultValue: formState.defaultValues?.[name] },
      frame: { description: help, error, id, label: labels[name], ...(name !== 'company' && { optionalLabel: t('optional') }) },
    }
  }
  const company = field('company')
  const country = field('country')
  const firstName = field('firstName')
  const lastName = field('lastName')
  const jobTitle = field('jobTitle')
  const email = field('email')
  const phone = field('phone')
  const source = field('source')
  const campaign = field('campaign', t('campaignHelp'))
  const expectedValue = field('expectedValue', t('expectedValueHelp'))
  const currency = field('currency')
  const message = field('message', t('messageHelp'))

  return (
    <div className="divide-y divide-line">
      <FormSection description={t('companySectionHelp')} title={t('companySection')}>
        <Field {...company.frame}>
          <Input {...company.control} aria-required autoComplete="off" />
        </Field>
        <Field {...country.frame}>
          <Select {...country.control}>
            <option value="">{t('countryNone')}</option>
            {countryOptions}
          </Select>
        </Field>
        <div className="empty:hidden sm:col-span-2">{duplicates}</div>
      </FormSection>
      <FormSection description={t('contactSectionHelp')} title={t('contactSection')}>
        <Field {...firstName.frame}>
          <Input {...firstName.control} autoComplete="off" />
        </Field>
        <Field {...lastName.frame}>
          <Input {...lastName.control} autoComplete="off" />
        </Field>
        <Field {...email.frame}>
          <Input {...email.control} autoComplete="off" inputMode="email" spellCheck={false} type="email" />
        </Field>
        <Field {...phone.frame}>
          <Input {...phone.control} autoComplete="off" type="tel" />
        </Field>
        <Field {...jobTitle.frame} className="sm:col-span-2">
          <Input {...jobTitle.control} autoComplete="off" />
        </Field>
      </FormSection>
      <FormSection description={t('leadSectionHelp')} title={t('leadSection')}>
        <Field {...source.frame}>
          <Select {...source.control}>
            <option value="">{t('noChoice')}</option>
            {leadSources.map((value) => (
              <option key={value} value={value}>
                {sources(value)}
              </option>
            ))}
          </Select>
        </Field>
        <Field {...campaign.frame}>
          <Input {...campaign.control} />
        </Field>
        <Field {...expectedValue.frame}>
          <Input {...expectedValue.control} autoComplete="off" inputMode="decimal" />
        </Field>
        <Field {...currency.frame}>
          <Select {...currency.control}>
            <option value="">{t('noChoice')}</option>
            <CurrencyOptions />
          </Select>
        </Field>
        <Field {...message.frame} className="sm:col-span-2">
          <Textarea {...message.control} rows={5} />
        </Field>
      </FormSection>
      <CustomQuestions defaults={formState.defaultValues?.customFields as AnswerValues | undefined} definitions={definitions} errors={formState.errors.customFields} register={register} title={t('customSection')} />
    </div>
  )
}
