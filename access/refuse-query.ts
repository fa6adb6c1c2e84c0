import { refusal } from './refusal.js'
import type { CollectionPolicy } from './rule.js'

type Allowed = CollectionPolicy['partnerQuery']

const listed = (fields: readonly string[]): string => (fields.length === 0 ? 'no field' : fields.join(', '))

/** GraphQL writes `assignment__state` where REST writes `assignment.state`, and `AND` where REST writes `and`. */
const inRestForm = (key: string): string => (key === 'AND' || key === 'OR' ? key.toLowerCase() : key.replaceAll('__', '.'))

/** Refuses a filter over anything that is not listed: what cannot be read must not be guessed by asking about it. */
export const refuseWhere = (where: unknown, { filter }: Allowed): void => {
  if (where === undefined || where === null) {
    return
  }
  if (typeof where !== 'object' || Array.isArray(where)) {
    throw refusal(400, 'QUERY_NOT_ALLOWED', 'A filter is an object of fields and conditions, for example where[status][equals]=new.')
  }
  for (const [key, condition] of Object.entries(where)) {
    const path = inRestForm(key)
    if (path === 'and' || path === 'or') {
      const parts: unknown[] = Array.isArray(condition) ? condition : Object.values((condition ?? {}) as object)
      parts.forEach((part) => refuseWhere(part, { filter, sort: [] }))
    } else if (path !== 'id' && !filter.includes(path)) {
      throw refusal(400, 'QUERY_NOT_ALLOWED', `You cannot filter by "${path}". You can filter by: ${listed(filter)}.`)
    }
  }
}

/** Refuses an order by anything that is not listed: the order of rows tells as much as a filter. */
export const refuseSort = (sort: unknown, { sort: sortable }: Allowed): void => {
  const keys: unknown[] = Array.isArray(sort) ? sort : typeof sort === 'string' ? sort.split(',') : []
  for (const key of keys) {
    const path = inRestForm(String(key).trim().replace(/^-/, ''))
    if (path !== '' && path !== 'id' && !sortable.includes(path)) {
      throw refusal(400, 'QUERY_NOT_ALLOWED', `You cannot sort by "${path}". You can sort by: ${listed(sortable)}.`)
    }
  }
}

/** The most documents one answer carries. */
export const largestPage = 100

const largestDepth = 2

/** Refuses pages beyond {@link largestPage} and depths beyond 2. */
export const refuseSize = ({ depth, limit }: { depth?: unknown; limit?: unknown }): void => {
  if (limit !== undefined && limit !== null && !(Number.isInteger(limit) && Number(limit) >= 1 && Number(limit) <= largestPage)) {
    throw refusal(400, 'QUERY_NOT_ALLOWED', `limit must be a whole number from 1 to ${largestPage}. Ask for the next page with page=2.`)
  }
  if (depth !== undefined && depth !== null && !(Number.isInteger(depth) && Number(depth) >= 0 && Number(depth) <= largestDepth)) {
    throw refusal(400, 'QUERY_NOT_ALLOWED', `depth must be a whole number from 0 to ${largestDepth}.`)
  }
}
