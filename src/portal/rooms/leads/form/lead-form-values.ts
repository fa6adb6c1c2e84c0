import type { LeadInput } from '../../../../client/resources/leads.js'
import type { Lead } from '../../../../client/types.js'
import type { LeadAnswers } from '../../../../domain/lead-fields.js'
import { leadSources, type LeadFieldDefinition } from '../../../../domain/leads.js'

/** The standard fields of the form, in the order they are asked. */
export const leadFormFields = ['company', 'country', 'firstName', 'lastName', 'jobTitle', 'email', 'phone', 'source', 'campaign', 'message'] as const
export type LeadFormField = (typeof leadFormFields)[number]

/** What stands in the form: text as typed; the answers to the questions of the partner type by their name. */
export type LeadFormValues = Record<LeadFormField, string> & { customFields: Record<string, boolean | string> }

/** A form filled with a lead, or an empty one. */
export const valuesOfLead = (definitions: readonly LeadFieldDefinition[], lead?: Lead): LeadFormValues => {
  const standard = Object.fromEntries(leadFormFields.map((field) => [field, lead?.[field] ?? ''])) as Record<LeadFormField, string>
  const customFields = Object.fromEntries(
    definitions.map(({ kind, name }) => {
      const answer = lead?.customFields?.[name]
      if (kind === 'checkbox') {
        return [name, answer === true]
      }
      return [name, answer === undefined ? '' : kind === 'date' ? String(answer).slice(0, 10) : String(answer)]
    }),
  )
  return { ...standard, customFields }
}

const answerOf = ({ kind }: LeadFieldDefinition, value: boolean | string | undefined): LeadAnswers[string] | undefined => {
  if (typeof value !== 'string') {
    return value
  }
  const text = value.trim()
  if (text === '') {
    return undefined
  }
  return kind === 'number' ? Number(text.replace(',', '.')) : text
}

/** The answers as the API takes them; an unanswered question is left out. */
export const answersOf = (definitions: readonly LeadFieldDefinition[], values: LeadFormValues): LeadAnswers =>
  Object.fromEntries(
    definitions.flatMap((definition) => {
      const answer = answerOf(definition, values.customFields[definition.name])
      return answer === undefined ? [] : [[definition.name, answer]]
    }),
  )

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

/** Answers to questions that nobody asks any more: they are not in the form, and stay. */
const unaskedAnswers = (definitions: readonly LeadFieldDefinition[], kept: LeadAnswers): LeadAnswers =>
  Object.fromEntries(Object.entries(kept).filter(([name]) => !definitions.some((definition) => definition.name === name)))

/** What the API is told: `fields` are those to send, the answers go along as one. */
export const leadInputOf = (
  definitions: readonly LeadFieldDefinition[],
  values: LeadFormValues,
  { fields, withAnswers, kept = {} }: { fields: readonly LeadFormField[]; kept?: LeadAnswers; withAnswers: boolean },
): LeadInput => ({
  ...Object.assign({}, ...fields.map((field) => inputOf(field, values[field]))),
  ...(withAnswers && definitions.length > 0 && { customFields: { ...unaskedAnswers(definitions, kept), ...answersOf(definitions, values) } }),
})
