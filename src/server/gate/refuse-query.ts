import { inputLimits } from './limits-of-input.js'
import { parseJsonText } from './parse-json-body.js'
import { isRefusal, type Refusal, refusal } from './refusal.js'
import { refuseWhere } from './refuse-where.js'
import type { WhereRules } from './where-rules.js'

/** A parsed query string, or the JSON body of a GET that was sent as a POST. */
export type QueryValues = Record<string, unknown>

const singleValues = ['autosave', 'depth', 'draft', 'fallback-locale', 'fallbackLocale', 'limit', 'locale', 'page', 'pagination', 'trash'] as const
const sortList = /^-?[A-Za-z_]\w*(?:\.\w+)*(?:,-?[A-Za-z_]\w*(?:\.\w+)*)*$/
const localeName = /^(?:\*|[\w-]{1,35})$/
const wholeNumber = /^\d{1,10}$/

const refuseNumber = (name: string, value: unknown, least: number, most: number): Refusal | undefined => {
  if (value === undefined || value === '') {
    return undefined
  }
  const given = String(value)
  if (!wholeNumber.test(given) || Number(given) < least || Number(given) > most) {
    return refusal(400, `“${name}” must be a whole number from ${least} to ${most}.`)
  }
  return undefined
}

// Payload writes the locale of a JSON query into an address unescaped.
const refuseLocale = (locale: unknown): Refusal | undefined =>
  locale === undefined || locale === null || locale === '' || localeName.test(String(locale))
    ? undefined
    : refusal(400, 'The locale must be a language code such as “en” or “de-CH”.')

const refuseSort = (sort: unknown): Refusal | undefined => {
  if (sort === undefined || sort === '') {
    return undefined
  }
  const given = Array.isArray(sort) ? sort.join(',') : sort
  if (typeof given !== 'string' || given.length > inputLimits.textLength || !sortList.test(given)) {
    return refusal(400, '“sort” must be a field name, with a minus in front for descending order, or several separated by commas.')
  }
  return undefined
}

const refuseJoins = (joins: unknown, { operators }: WhereRules): Refusal | undefined => {
  if (typeof joins !== 'object' || joins === null) {
    return undefined
  }
  for (const join of Object.values(joins)) {
    if (typeof join === 'object' && join !== null) {
      const { limit, page, sort, where } = join as QueryValues
      const refused =
        refuseNumber('joins limit', limit, 1, inputLimits.rows) ??
        refuseNumber('joins page', page, 1, inputLimits.page) ??
        refuseSort(sort) ??
        refuseWhere(where, operators ? { operators } : {})
      if (refused) {
        return refused
      }
    }
  }
  return undefined
}

/** Values that Payload takes from the query as a document. */
const refuseData = (data: unknown): Refusal | undefined => {
  if (data === undefined || data === '') {
    return undefined
  }
  const parsed = typeof data === 'string' ? parseJsonText(data) : data
  if (isRefusal(parsed) || typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return refusal(400, '“data” must be a JSON object.')
  }
  return undefined
}

/** Payload's admin looks up the names of related documents by their ids with a fixed limit of 250; {@link refuseWhere} bounds the ids themselves. */
const mostRows = (where: unknown): number =>
  typeof where === 'object' && where !== null && typeof (where as { id?: { in?: unknown } }).id?.in === 'string' ? inputLimits.rowsByIds : inputLimits.rows

/**
 * Refuses query values that Payload would answer with an error of the server or with more than one person can read:
 * row counts outside 1..100, depth above 2, unlimited lists, filters beyond the bounds of {@link refuseWhere}.
 * Bulk changes (`PATCH`, `DELETE`) may say `limit=0`: that is how the admin says "all that match".
 */
export const refuseQuery = (query: QueryValues, method: string, rules: WhereRules = {}): Refusal | undefined => {
  for (const name of singleValues) {
    if (typeof query[name] === 'object' && query[name] !== null) {
      return refusal(400, `“${name}” must be given once.`)
    }
  }
  const isBulkChange = method === 'PATCH' || method === 'DELETE'
  if (String(query['pagination']) === 'false' && (query['limit'] === undefined || query['limit'] === '')) {
    return refusal(400, `A list without pages needs a “limit” from 1 to ${inputLimits.rows}.`)
  }
  return (
    refuseNumber('limit', query['limit'], isBulkChange ? 0 : 1, mostRows(query['where'])) ??
    refuseNumber('depth', query['depth'], 0, inputLimits.depth) ??
    refuseNumber('page', query['page'], 1, inputLimits.page) ??
    refuseSort(query['sort']) ??
    refuseWhere(query['where'], rules) ??
    refuseLocale(query['locale']) ??
    refuseLocale(query['fallbackLocale']) ??
    refuseLocale(query['fallback-locale']) ??
    refuseJoins(query['joins'], rules) ??
    refuseData(query['data'])
  )
}
