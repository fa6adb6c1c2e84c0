import { checkLeadFields, type LeadAnswers, longestAnswer, type LeadFieldProblem } from '../../domain/lead-fields.js'
import type { LeadFieldDefinition } from '../../domain/leads.js'
import type { PortalIntl } from '../intl/create-intl.js'
import type { useTranslations } from '../intl/island-intl.js'

/** The questions of a partner type as a form holds their answers: text as typed, a tick as it is. */
export type AnswerValues = Record<string, boolean | string>

type Kept = null | Record<string, boolean | number | string> | undefined

/** The questions filled with what was answered. */
export const answerValuesOf = (definitions: readonly LeadFieldDefinition[], answers: Kept): AnswerValues =>
  Object.fromEntries(
    definitions.map(({ kind, name }) => {
      const answer = answers?.[name]
      if (kind === 'checkbox') {
        return [name, answer === true]
      }
      return [name, answer === undefined ? '' : kind === 'date' ? String(answer).slice(0, 10) : String(answer)]
    }),
  )

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
export const answersOf = (definitions: readonly LeadFieldDefinition[], values: AnswerValues): LeadAnswers =>
  Object.fromEntries(
    definitions.flatMap((definition) => {
      const answer = answerOf(definition, values[definition.name])
      return answer === undefined ? [] : [[definition.name, answer]]
    }),
  )

/** Answers to questions that nobody asks any more: they are not in the form, and stay. */
const unaskedAnswers = (definitions: readonly LeadFieldDefinition[], kept: LeadAnswers): LeadAnswers =>
  Object.fromEntries(Object.entries(kept).filter(([name]) => !definitions.some((definition) => definition.name === name)))

/** What the API is told about the questions; nothing while there are none. */
export const customFieldsInput = (definitions: readonly LeadFieldDefinition[], values: AnswerValues, kept: Kept): { customFields?: LeadAnswers } =>
  definitions.length > 0 ? { customFields: { ...unaskedAnswers(definitions, kept ?? {}), ...answersOf(definitions, values) } } : {}

const sentenceOf = ({ kind }: LeadFieldProblem, t: ReturnType<typeof useTranslations<'leadForm'>>): string => {
  switch (kind) {
    case 'not-a-number':
      return t('numberInvalid')
    case 'too-long':
      return t('tooLong', { max: longestAnswer })
    case 'not-a-boolean':
    case 'not-a-date':
    case 'not-a-text':
    case 'not-an-option':
    case 'required':
    case 'unknown':
      return t('required')
  }
}

/** What is wrong with the answers, by the name of the question; undefined when nothing is. */
export const answerErrors = (definitions: readonly LeadFieldDefinition[], values: AnswerValues, t: ReturnType<typeof useTranslations<'leadForm'>>) => {
  const { problems } = checkLeadFields(definitions, answersOf(definitions, values), { isComplete: true })
  return problems.length > 0 ? Object.fromEntries(problems.map((problem) => [problem.name, { message: sentenceOf(problem, t), type: problem.kind }])) : undefined
}

/** An answer in words. */
export const answerText = ({ kind }: LeadFieldDefinition, value: boolean | number | string, { format, t }: Pick<PortalIntl, 'format' | 't'>): string => {
  switch (kind) {
    case 'checkbox':
      return t(value === true ? 'leads.yes' : 'leads.no')
    case 'date':
      return format.day(String(value))
    case 'number':
      return typeof value === 'number' ? format.number(value) : String(value)
    case 'select':
    case 'text':
      return String(value)
  }
}
