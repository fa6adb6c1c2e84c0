import type { LeadInput } from '../../../../client/resources/leads.js'
import type { Lead } from '../../../../client/types.js'
import { leadSources, type LeadFieldDefinition } from '../../../../domain/leads.js'
import { type AnswerValues, answerValuesOf, customFieldsInput } from '../../../forms/custom-answers.js'

/** The standard fields of the form, in the order they are asked. */
export const leadFormFields = ['company', 'country', 'firstName', 'lastName', 'jobTitle', 'email', 'phone', 'source', 'campaign', 'message'] as const
export type LeadFormField = (typeof leadFormFields)[number]

/** What stands in the form: text as typed; the answers to the questions of the partner type by their name. */
export type LeadFormValues = Record<LeadFormField, string> & { customFields: AnswerValues }

/** A form filled with a lead, or an empty one. */
export const valuesOfLead = (definitions: readonly LeadFieldDefinition[], lead?: Lead): LeadFormValues => {
  const standard = Object.fromEntries(leadFormFields.map((field) => [field, lead?.[field] ?? ''])) as Record<LeadFormField, string>
  return { ...standard, customFields: answerValuesOf(definitions, lead?.customFields) }
}

const inputOf = (field: LeadFormField, value: string): LeadInput => {
  const text = value.trim()
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
  ...Object.assign({}, ...fields.map((field) => inputOf(field, values[field]))),
  ...(withAnswers && customFieldsInput(definitions, values.customFields, kept)),
})
