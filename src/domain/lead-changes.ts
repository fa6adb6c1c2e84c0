/** One field of a lead that changed, with its values as text. */
export type LeadChange = { field: string; from: null | string; to: null | string }

/** Fields whose changes belong to the history of a lead; status, outcome, partner and assignment are told as steps of their own. */
export const watchedLeadFields = ['company', 'firstName', 'lastName', 'email', 'phone', 'jobTitle', 'country', 'source', 'campaign', 'expectedValue', 'currency', 'message', 'submittedBy'] as const

type Values = Readonly<Record<string, unknown>>

const asText = (value: unknown): null | string => {
  if (value === undefined || value === null || value === '') {
    return null
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value as boolean | number | string)
}

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value)

const compare = (fields: readonly string[], before: Values, after: Values, prefix = ''): LeadChange[] =>
  fields.flatMap((field) => {
    const [from, to] = [asText(before[field]), asText(after[field])]
    return from === to ? [] : [{ field: `${prefix}${field}`, from, to }]
  })

/** What of a lead's own data changed between two states, the answers to custom questions one by one. */
export const leadChanges = (before: Values, after: Values): LeadChange[] => {
  const answersBefore = isRecord(before.customFields) ? before.customFields : {}
  const answersAfter = isRecord(after.customFields) ? after.customFields : {}
  const questions = [...new Set([...Object.keys(answersBefore), ...Object.keys(answersAfter)])].sort()
  return [...compare(watchedLeadFields, before, after), ...compare(questions, answersBefore, answersAfter, 'customFields.')]
}
