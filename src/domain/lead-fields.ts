import type { LeadFieldDefinition } from './leads.js'

/** What is wrong with one answer; `options` are the answers that a select offers. */
export type LeadFieldProblem = { kind: 'not-a-boolean' | 'not-a-date' | 'not-a-number' | 'not-a-text' | 'not-an-option' | 'required' | 'too-long' | 'unknown'; name: string; options?: readonly string[] }

/** The answers of a lead form by the name of the field. */
export type LeadAnswers = Record<string, boolean | number | string>

type Checked = { answers: LeadAnswers; problems: LeadFieldProblem[] }

/** Longest answer to a question of kind text. */
export const longestAnswer = 2000

const datePattern = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

const isDate = (value: string): boolean => {
  const day = value.slice(0, 10)
  const parsed = new Date(`${day}T00:00:00.000Z`)
  return datePattern.test(value) && !Number.isNaN(Date.parse(value)) && parsed.toISOString().startsWith(day)
}

const isUnanswered = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

const problemOf = ({ kind, options }: LeadFieldDefinition, value: unknown): LeadFieldProblem['kind'] | undefined => {
  switch (kind) {
    case 'checkbox':
      return typeof value === 'boolean' ? undefined : 'not-a-boolean'
    case 'date':
      return typeof value === 'string' && isDate(value) ? undefined : 'not-a-date'
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : 'not-a-number'
    case 'select':
      return typeof value === 'string' && (options ?? []).includes(value) ? undefined : 'not-an-option'
    case 'text':
      if (typeof value !== 'string') {
        return 'not-a-text'
      }
      return value.trim().length > longestAnswer ? 'too-long' : undefined
  }
}

/**
 * Checks the answers of a lead form against the questions of the partner type.
 * `known` are names that are let through although no question asks them: answers to questions that staff removed since.
 */
export const checkLeadFields = (
  definitions: readonly LeadFieldDefinition[],
  given: Readonly<Record<string, unknown>>,
  { isComplete, known = [] }: { isComplete: boolean; known?: readonly string[] },
): Checked => {
  const byName = new Map(definitions.map((definition) => [definition.name, definition]))
  const checked: Checked = { answers: {}, problems: [] }
  for (const [name, value] of Object.entries(given)) {
    const definition = byName.get(name)
    if (!definition) {
      if (known.includes(name)) {
        checked.answers[name] = value as LeadAnswers[string]
      } else {
        checked.problems.push({ kind: 'unknown', name })
      }
      continue
    }
    if (isUnanswered(value)) {
      continue
    }
    const kind = problemOf(definition, value)
    if (kind) {
      checked.problems.push({ kind, name, ...(kind === 'not-an-option' && { options: definition.options ?? [] }) })
    } else {
      checked.answers[name] = typeof value === 'string' ? value.trim() : (value as boolean | number)
    }
  }
  if (isComplete) {
    const missing = definitions.filter(({ name, required }) => required && isUnanswered(given[name]))
    checked.problems.push(...missing.map(({ name }) => ({ kind: 'required' as const, name })))
  }
  return checked
}
