import type { LeadInput } from '../../../../client/resources/leads.js'
import type { Lead } from '../../../../client/types.js'
import { leadSources, type LeadFieldDefinition } from '../../../../domain/leads.js'
import { currencies, parseAmount, typedAmount } from '../../../../domain/money.js'
import { type AnswerValues, answerValuesOf, customFieldsInput } from '../../../forms/custom-answers.js'

/** The standard fields of the form, in the order they are asked. */
export const leadFormFields = ['company', 'country', 'firstName', 'lastName', 'jobTitle', 'email', 'phone', 'source', 'campaign', 'expectedValue', 'currency', 'message'] as const
export type LeadFormField = (typeof leadFormFields)[number]

/** What stands in the form: text as typed, the expected value in whole units of its currency; the answers to the questions of the partner type by their name. */
export type LeadFormValues = Record<LeadFormField, string> & { customFields: AnswerValues }

/** A form filled with a lead, or an empty one. */
export const valuesOfLead = (definitions: readonly LeadFieldDefinition[], lead?: Lead): LeadFormValues => {
  const standard = Object.fromEntries(leadFormFields.map((field) => [field, lead?.[field] ?? ''])) as Record<LeadFormField, string>
  const expectedValue = lead?.currency && lead.expectedValue !== null ? typedAmount(lead.expectedValue, lead.currency) : ''
  return { ...standard, customFields: answerValuesOf(definitions, lead?.customFields), expectedValue }
}

/** Value and currency go together; the form is not sent while they do not. */
const moneyOf = ({ currency: chosen, expectedValue }: LeadFormValues): LeadInput => {
  const currency = currencies.find((known) => known === chosen)
  const amount = currency && parseAmount(expectedValue, currency)
  return amount === undefined ? { currency: null, expectedValue: null } : { currency, expectedValue: amount }
}

const inputOf = (field: LeadFormField, values: LeadFormValues): LeadInput => {
  const text = values[field].trim()
  if (field === 'currency' || field === 'expectedValue') {
    return moneyOf(values)
  }
  if (field === 'company') {
    return { company: text }
  }
  if (field === 'source') {
    return { source: leadSources.find((source) => source === text) ?? null }
  }
  return { [field]: text === '' ? null : text }
}

/** What the API is told: `fields` are those to send, the answers go along as one. */
export const leadInputOf = (
  definitions: readonly LeadFieldDefinition[],
  values: LeadFormValues,
  { fields, kept, withAnswers }: { fields: readonly LeadFormField[]; kept?: Lead['customFields']; withAnswers: boolean },
): LeadInput => ({
  ...Object.assign({}, ...fields.map((field) => inputOf(field, values))),
  ...(withAnswers && customFieldsInput(definitions, values.customFields, kept)),
})
