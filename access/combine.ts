import type { Where } from 'payload'

import type { FieldRule, Grant, Rule } from './rule.js'

/** A combination inside a combination stands in brackets, so that a sentence cannot be read two ways. */
const spoken = (rules: readonly (Pick<Rule, 'parts' | 'says'>)[], word: string): string =>
  rules.map(({ parts, says }) => (parts && parts.length > 1 ? `(${says})` : says)).join(`, ${word} `)

/** Grants when any rule grants; conditional grants are or-ed into one query. */
export const anyOf = (...rules: readonly Rule[]): Rule => ({
  grants: async (viewer, req) => {
    const conditions: Where[] = []
    for (const rule of rules) {
      const grant = await rule.grants(viewer, req)
      if (grant === true) {
        return true
      }
      if (grant !== false) {
        conditions.push(grant)
      }
    }
    return oneOf(conditions, 'or', false)
  },
  joinedBy: 'or',
  parts: rules,
  says: spoken(rules, 'or'),
})

/** Grants when every rule grants; conditional grants are and-ed into one query. */
export const allOf = (...rules: readonly Rule[]): Rule => ({
  grants: async (viewer, req) => {
    const conditions: Where[] = []
    for (const rule of rules) {
      const grant = await rule.grants(viewer, req)
      if (grant === false) {
        return false
      }
      if (grant !== true) {
        conditions.push(grant)
      }
    }
    return oneOf(conditions, 'and', true)
  },
  joinedBy: 'and',
  parts: rules,
  says: spoken(rules, 'and'),
})

/** Turns a yes or no around. A rule that answers with a condition cannot be negated and grants nothing. */
export const not = (rule: Rule): Rule => ({
  grants: async (viewer, req) => (await rule.grants(viewer, req)) === false,
  parts: [rule],
  says: `not: ${rule.says}`,
})

/** A rule about the viewer alone, usable for a whole operation. */
export const asRule = ({ holds, says }: FieldRule): Rule => ({ grants: (viewer) => holds(viewer), says })

/** Holds when any of the field rules holds. */
export const anyFieldRule = (...rules: readonly FieldRule[]): FieldRule => ({
  holds: (viewer) => rules.some((rule) => rule.holds(viewer)),
  says: spoken(rules, 'or'),
})

function oneOf(conditions: Where[], operator: 'and' | 'or', whenEmpty: boolean): Grant {
  const [first, ...rest] = conditions
  if (first === undefined) {
    return whenEmpty
  }
  return rest.length === 0 ? first : ({ [operator]: conditions } as Where)
}
