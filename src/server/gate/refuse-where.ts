import { validOperatorSet } from 'payload/shared'

import { inputLimits } from './limits-of-input.js'
import { type Refusal, refusal } from './refusal.js'
import type { WhereRules } from './where-rules.js'

const combiners = new Set(['and', 'or'])
const listOperators = new Set(['all', 'in', 'not_in'])
const shapeOperators = new Set(['intersects', 'near', 'within'])
const wordOperators = new Set(['contains', 'like', 'not_like'])
const loneSurrogate = /\p{Surrogate}/u
const fieldPath = /^[A-Za-z_]\w*(?:\.\w+)*$/

type Tally = { conditions: number; rules: WhereRules }

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refuseText = (text: string): Refusal | undefined => {
  if (loneSurrogate.test(text) || text.includes('\0')) {
    return refusal(400, 'The filter contains text that cannot be searched for.')
  }
  return undefined
}

/** How many values a list operator was given; Payload also splits a plain text at its commas. */
const countListValues = (value: unknown): number => {
  if (typeof value === 'string') {
    return value.split(',').length
  }
  if (Array.isArray(value)) {
    return value.length
  }
  return isPlainObject(value) ? Object.keys(value).length : 1
}

const refuseScalars = (values: unknown[], operator: string): Refusal | undefined => {
  for (const value of values) {
    if (typeof value === 'object' && value !== null) {
      return refusal(400, `The filter gives “${operator}” a nested value. Give it text, a number, true, false or null.`)
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return refusal(400, 'The filter contains a number that is too large.')
    }
    const refused = typeof value === 'string' ? refuseText(value) : undefined
    if (refused) {
      return refused
    }
  }
  return undefined
}

const refuseOperator = (operator: string, value: unknown, tally: Tally): Refusal | undefined => {
  if (!(tally.rules.operators ?? (validOperatorSet as ReadonlySet<string>)).has(operator)) {
    return refusal(400, 'The filter uses an operator that is not offered. Use equals, not_equals, in, like, greater_than and so on.')
  }
  tally.conditions += 1
  if (listOperators.has(operator) || shapeOperators.has(operator)) {
    if (countListValues(value) > inputLimits.listValues) {
      return refusal(400, `The filter lists more than ${inputLimits.listValues} values. Ask in several requests.`)
    }
    return listOperators.has(operator) ? refuseScalars(isPlainObject(value) || Array.isArray(value) ? Object.values(value) : [value], operator) : undefined
  }
  if (wordOperators.has(operator)) {
    if (typeof value !== 'string' && typeof value !== 'number') {
      return refusal(400, `The filter must give “${operator}” a text.`)
    }
    const text = String(value)
    if (text.length > inputLimits.textLength) {
      return refusal(400, `The filter searches for a text longer than ${inputLimits.textLength} characters.`)
    }
    // Payload turns every word of such a text into a condition of its own.
    tally.conditions += text.trim().split(/\s+/).length - 1
    return refuseText(text)
  }
  // `equals` also compares a whole list, and the { relationTo, value } of a relation to several collections.
  if (countListValues(Array.isArray(value) || isPlainObject(value) ? value : []) > inputLimits.listValues) {
    return refusal(400, `The filter lists more than ${inputLimits.listValues} values. Ask in several requests.`)
  }
  return refuseScalars(Array.isArray(value) || isPlainObject(value) ? Object.values(value) : [value], operator)
}

const refuseLevel = (where: unknown, level: number, tally: Tally): Refusal | undefined => {
  if (!isPlainObject(where)) {
    return refusal(400, 'The filter (where) must be an object such as {"status":{"equals":"new"}}.')
  }
  if (level > inputLimits.whereDepth) {
    return refusal(400, `The filter is nested more than ${inputLimits.whereDepth} levels deep. Make it flatter.`)
  }
  for (const [key, value] of Object.entries(where)) {
    if (combiners.has(key.toLowerCase())) {
      const branches = Array.isArray(value) || isPlainObject(value) ? Object.values(value) : undefined
      if (!branches) {
        return refusal(400, `“${key.toLowerCase()}” in the filter must be a list of conditions.`)
      }
      if (branches.length > inputLimits.conditions) {
        return refusal(400, `The filter has more than ${inputLimits.conditions} conditions. Ask for less at once.`)
      }
      for (const branch of branches) {
        const refused = refuseLevel(branch, level + 1, tally)
        if (refused) {
          return refused
        }
      }
    } else {
      const refused = refuseField(key, value, tally)
      if (refused) {
        return refused
      }
    }
    if (tally.conditions > inputLimits.conditions) {
      return refusal(400, `The filter has more than ${inputLimits.conditions} conditions. Ask for less at once.`)
    }
  }
  return undefined
}

const refuseField = (field: string, operators: unknown, tally: Tally): Refusal | undefined => {
  if (!fieldPath.test(field)) {
    return refusal(400, 'The filter names a field that cannot exist. Field names are letters, digits, underscores and dots.')
  }
  if (!isPlainObject(operators)) {
    return refusal(400, 'Each field in the filter needs an operator, for example {"status":{"equals":"new"}}.')
  }
  const isToMany = tally.rules.relationsToMany?.has(field) ?? false
  for (const [operator, value] of Object.entries(operators)) {
    if (isToMany && operator !== 'exists' && !isPlainObject(value)) {
      return refusal(400, `“${field}” relates to several collections: filter by “${field}.value” and “${field}.relationTo”.`)
    }
    const refused = refuseOperator(operator, value, tally)
    if (refused) {
      return refused
    }
  }
  return undefined
}

/**
 * Refuses a filter that is not well formed or asks for too much. Accepts what Payload accepts: an object, or the same as JSON
 * text. Who may filter by which field is the policy's question, not this one's.
 */
export const refuseWhere = (where: unknown, rules: WhereRules = {}): Refusal | undefined => {
  if (where === undefined || where === '') {
    return undefined
  }
  if (typeof where !== 'string') {
    return refuseLevel(where, 0, { conditions: 0, rules })
  }
  try {
    return refuseLevel(JSON.parse(where), 0, { conditions: 0, rules })
  } catch {
    return refusal(400, 'The filter (where) is not valid JSON.')
  }
}
