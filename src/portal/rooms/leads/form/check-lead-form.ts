import type { FieldErrors, Resolver } from 'react-hook-form'
import * as z from 'zod/mini'

import type { LeadFieldDefinition } from '../../../../domain/leads.js'
import { exponentOf, isCurrency, parseAmount } from '../../../../domain/money.js'
import { answerErrors } from '../../../forms/custom-answers.js'
import type { useTranslations } from '../../../intl/island-intl.js'
import type { LeadFormField, LeadFormValues } from './lead-form-values.js'

type Texts = ReturnType<typeof useTranslations<'leadForm'>>

/** How much each field takes; the API says the same. */
export const longestLeadFields: Record<LeadFormField, number> = {
  campaign: 200,
  company: 200,
  country: 2,
  currency: 3,
  email: 254,
  expectedValue: 20,
  firstName: 100,
  jobTitle: 200,
  lastName: 100,
  message: 5000,
  phone: 50,
  source: 50,
}

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

const standardFields = (t: Texts) => {
  const upTo = (max: number) => z.string().check(z.trim(), z.maxLength(max, t('tooLong', { max })))
  const { company, email, ...others } = longestLeadFields
  return z.object({
    ...(Object.fromEntries(Object.entries(others).map(([field, max]) => [field, upTo(max)])) as Record<keyof typeof others, ReturnType<typeof upTo>>),
    company: upTo(company).check(z.minLength(1, t('required'))),
    email: upTo(email).check(z.refine((value) => value === '' || emailPattern.test(value), t('emailInvalid'))),
  })
}

/** What is wrong with the expected value or its currency; both may be left out. */
const moneyErrors = ({ currency, expectedValue }: LeadFormValues, t: Texts): FieldErrors<LeadFormValues> => {
  if (expectedValue.trim() === '') {
    return {}
  }
  if (!isCurrency(currency)) {
    return { currency: { message: t('currencyMissing'), type: 'check' } }
  }
  return parseAmount(expectedValue, currency) === undefined ? { expectedValue: { message: t('expectedValueInvalid', { decimals: exponentOf(currency) }), type: 'check' } } : {}
}

/** Checks the form by the rules of the API, so that a slip is named before anything is sent. */
export const leadFormResolver =
  (definitions: readonly LeadFieldDefinition[], t: Texts): Resolver<LeadFormValues> =>
  (values) => {
    const errors: FieldErrors<LeadFormValues> = moneyErrors(values, t)
    const standard = standardFields(t).safeParse(values)
    for (const issue of standard.error?.issues ?? []) {
      errors[issue.path[0] as LeadFormField] ??= { message: issue.message, type: 'check' }
    }
    const answers = answerErrors(definitions, values.customFields, t)
    if (answers) {
      errors.customFields = answers
    }
    return Object.keys(errors).length > 0 ? { errors, values: {} } : { errors: {}, values }
  }
