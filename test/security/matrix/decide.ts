import type { PayloadRequest, Where } from 'payload'

import type { Grant, Rule } from '../../../access/rule.js'
import type { Viewer } from '../../../access/viewer.js'

type Doc = Record<string, unknown>

const valueAt = (doc: Doc, path: string): unknown => path.split('.').reduce<unknown>((value, key) => (value as Doc | null | undefined)?.[key], doc)

/** A relation that the document carries unfolded counts by its id. */
const plain = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

const holds = (doc: Doc, path: string, condition: Record<string, unknown>): boolean =>
  Object.entries(condition).every(([operator, wanted]) => {
    const value = plain(valueAt(doc, path))
    switch (operator) {
      case 'equals':
        return (value ?? false) === wanted || value === wanted
      case 'in':
        return (wanted as unknown[]).includes(value)
      case 'not_equals':
        return value !== wanted
      default:
        throw new Error(`A rule uses the operator "${operator}", which this test does not know.`)
    }
  })

/** Whether a document matches a condition, as the database would say. */
export const matches = (doc: Doc, where: Where): boolean =>
  Object.entries(where).every(([key, condition]) => {
    const parts = condition as unknown as Where[]
    return key === 'and' ? parts.every((part) => matches(doc, part)) : key === 'or' ? parts.some((part) => matches(doc, part)) : holds(doc, key, condition as Record<string, unknown>)
  })

/** What a rule decides about one document. */
export const decides = async (rule: Rule, viewer: Viewer, doc: Doc, req: PayloadRequest): Promise<boolean> => {
  const grant: Grant = await rule.grants(viewer, req)
  return typeof grant === 'boolean' ? grant : matches(doc, grant)
}

/** The rules without parts, each at its own place: the same rule at two places is two things to break. */
export const leavesOf = (rule: Rule, path = rule.says): { path: string; rule: Rule }[] =>
  rule.parts ? rule.parts.flatMap((part, index) => leavesOf(part, `${path} › ${index + 1}: ${part.says}`)) : [{ path, rule }]

/** The rule as it would be if the part at one place always said yes. */
export const withBroken = (rule: Rule, broken: string, combine: { allOf: (...rules: Rule[]) => Rule; anyOf: (...rules: Rule[]) => Rule }, path = rule.says): Rule => {
  if (path === broken) {
    return { grants: () => true, says: 'broken' }
  }
  if (!rule.parts) {
    return rule
  }
  const parts = rule.parts.map((part, index) => withBroken(part, broken, combine, `${path} › ${index + 1}: ${part.says}`))
  return rule.joinedBy === 'or' ? combine.anyOf(...parts) : combine.allOf(...parts)
}
