import type { LeadFieldDefinition } from '../leads.js'

/** A question of a partner type's form, with its words in every language that has them. */
export type AskedQuestion = Pick<LeadFieldDefinition, 'kind' | 'name' | 'options'> & { labels: Readonly<Record<string, string>>; partnerType: string }

/** Where the answers of a form are stored in a record. */
export const answerPath = (name: string): string => `customFields.${name}`

/** The question that a path asks for; undefined for paths of other fields. */
export const questionOfPath = (path: string): string | undefined => (path.startsWith('customFields.') ? path.slice('customFields.'.length) : undefined)

const labelIn = ({ labels, name }: AskedQuestion, language: string): string => labels[language] ?? Object.values(labels)[0] ?? name

/**
 * The heading of the column of each question, in a language. Partner types may use one key for questions of different words, and one wording for
 * different keys, or a wording that is the heading of a field already (`taken`): the key then stands behind it, so that a column is never two things.
 */
export const questionHeadings = (questions: readonly AskedQuestion[], language: string, taken: readonly string[]): ReadonlyMap<string, string> => {
  const first = new Map<string, string>()
  questions.forEach((question) => first.set(question.name, first.get(question.name) ?? labelIn(question, language)))
  const folded = (text: string): string => text.trim().toLowerCase()
  const used = [...taken.map(folded), ...[...first.values()].map(folded)]
  return new Map([...first].map(([name, label]) => [name, used.filter((each) => each === folded(label)).length > 1 ? `${label} (${name})` : label]))
}
