import type { Language } from '../src/translations/languages.js'
import { refusalIn } from './refusal.js'
import type { CollectionPolicy } from './rule.js'

type Allowed = CollectionPolicy['partnerQuery']

/** GraphQL writes `assignment__state` where REST writes `assignment.state`, and `AND` where REST writes `and`. */
const inRestForm = (key: string): string => (key === 'AND' || key === 'OR' ? key.toLowerCase() : key.replaceAll('__', '.'))

/** The conditions a filter may use: what every field can answer. The others ask fields for what they are not, and the database for an error. */
const operators: ReadonlySet<string> = new Set([
  'contains', 'equals', 'exists', 'greater_than', 'greater_than_equal', 'in', 'less_than', 'less_than_equal', 'like', 'not_equals', 'not_in', 'not_like',
])

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Refuses a filter that is no filter, or uses conditions that no list needs. For everybody. */
export const refuseMalformedWhere = (where: unknown, language: Language): void => {
  if (where === undefined || where === null) {
    return
  }
  if (!isObject(where)) {
    throw refusalIn(language, 'FILTER_MALFORMED')
  }
  for (const [key, condition] of Object.entries(where)) {
    const path = inRestForm(key)
    if (path === 'and' || path === 'or') {
      const parts: unknown[] = Array.isArray(condition) ? condition : Object.values((condition ?? {}) as object)
      parts.forEach((part) => refuseMalformedWhere(part, language))
    } else if (!isObject(condition) || Object.keys(condition).some((operator) => !operators.has(operator))) {
      throw refusalIn(language, 'FILTER_MALFORMED')
    }
  }
}

/** Refuses a filter over anything that is not listed: what cannot be read must not be guessed by asking about it. */
export const refuseWhere = (where: unknown, allowed: Pick<Allowed, 'filter'>, language: Language): void => {
  if (!isObject(where)) {
    return
  }
  for (const [key, condition] of Object.entries(where)) {
    const path = inRestForm(key)
    if (path === 'and' || path === 'or') {
      const parts: unknown[] = Array.isArray(condition) ? condition : Object.values((condition ?? {}) as object)
      parts.forEach((part) => refuseWhere(part, allowed, language))
    } else if (path !== 'id' && !allowed.filter.includes(path)) {
      throw refusalIn(language, 'FILTER_NOT_ALLOWED', { field: path, fields: allowed.filter })
    }
  }
}

/** Refuses an order by anything that is not listed: the order of rows tells as much as a filter. */
export const refuseSort = (sort: unknown, { sort: sortable }: Pick<Allowed, 'sort'>, language: Language): void => {
  const keys: unknown[] = Array.isArray(sort) ? sort : typeof sort === 'string' ? sort.split(',') : []
  for (const key of keys) {
    const path = inRestForm(String(key).trim().replace(/^-/, ''))
    if (path !== '' && path !== 'id' && !sortable.includes(path)) {
      throw refusalIn(language, 'SORT_NOT_ALLOWED', { field: path, fields: sortable })
    }
  }
}

/** The most documents one answer carries. */
export const largestPage = 100

const largestDepth = 2

/** Refuses pages beyond {@link largestPage} and depths beyond 2. */
export const refuseSize = ({ depth, limit }: { depth?: unknown; limit?: unknown }, language: Language): void => {
  if (limit !== undefined && limit !== null && !(Number.isInteger(limit) && Number(limit) >= 1 && Number(limit) <= largestPage)) {
    throw refusalIn(language, 'PAGE_TOO_LARGE', { largest: largestPage })
  }
  if (depth !== undefined && depth !== null && !(Number.isInteger(depth) && Number(depth) >= 0 && Number(depth) <= largestDepth)) {
    throw refusalIn(language, 'DEPTH_TOO_LARGE', { largest: largestDepth })
  }
}
