import type { FieldErrors, Resolver } from 'react-hook-form'

import type { LeadFieldDefinition } from '../../../../domain/leads.js'
import { exponentOf, formatAmount, largestAmountInMinorUnits, parseAmount } from '../../../../domain/money.js'
import { answerErrors } from '../../../forms/custom-answers.js'
import type { useTranslations } from '../../../intl/island-intl.js'
import { currencyOf, type DealFormField, type DealFormValues, type DealTextField } from './deal-form-values.js'

type Texts = { deal: ReturnType<typeof useTranslations<'dealForm'>>; form: ReturnType<typeof useTranslations<'leadForm'>>; locale: string }

/** How much each text takes; the API says the same. */
const longest: Partial<Record<DealTextField, number>> = { company: 200, contactEmail: 254, contactName: 200, domain: 253, name: 200 }

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const domainPattern = /^[^\s/@]+\.[^\s/@.]{2,}$/

/** The sentence for a field that cannot be sent as it stands; undefined when it can. */
const problemOf = (field: DealTextField, values: DealFormValues, { deal, form, locale }: Texts): string | undefined => {
  const text = values[field].trim()
  const max = longest[field]
  if (max !== undefined && text.length > max) {
    return form('tooLong', { max })
  }
  switch (field) {
    case 'amount': {
      const currency = currencyOf(values)
      return parseAmount(text, currency) === undefined ? deal('amountInvalid', { decimals: exponentOf(currency), largest: formatAmount(largestAmountInMinorUnits, currency, locale) }) : undefined
    }
    case 'company':
    case 'name':
      return text === '' ? form('required') : undefined
    case 'contactEmail':
      return text === '' || emailPattern.test(text) ? undefined : form('emailInvalid')
    case 'domain':
      return text === '' || domainPattern.test(text) ? undefined : deal('domainInvalid')
    default:
      return undefined
  }
}

/** Checks the form by the rules of the API, so that a slip is named before anything is sent. `asked` are the fields that stand in it. */
export const dealFormResolver =
  (definitions: readonly LeadFieldDefinition[], asked: readonly DealFormField[], texts: Texts): Resolver<DealFormValues> =>
  (values) => {
    const errors: FieldErrors<DealFormValues> = {}
    for (const field of asked) {
      const message = field === 'people' || field === 'hiddenFromDistributor' ? undefined : problemOf(field, values, texts)
      if (message) {
        errors[field] = { message, type: 'check' }
      }
    }
    const answers = answerErrors(definitions, values.customFields, texts.form)
    if (answers) {
      errors.customFields = answers
    }
    return Object.keys(errors).length > 0 ? { errors, values: {} } : { errors: {}, values }
  }
