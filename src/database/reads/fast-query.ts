import { parse } from 'qs-esm'
import type { Where } from 'payload'

import type { CollectionPolicy } from '../../../access/rule.js'
import { NotReadable } from './readable-collection.js'

/** The query of a request, as Payload parses it. */
export type Query = Readonly<Record<string, unknown>>

/** A list as it was asked for. */
export type ListQuery = { limit: number; page: number; sort: string; where: undefined | Where }

const listKeys = new Set(['depth', 'limit', 'locale', 'page', 'pagination', 'sort', 'where'])
const largestPage = 100

/** Reads a query string with the limits that Payload has. */
export const parseQuery = (search: string): Query => parse(search, { arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true }) as Query

const wholeNumber = (value: unknown, otherwise: number, largest: number): number => {
  if (value === undefined) {
    return otherwise
  }
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0
  if (number < 1 || number > largest) {
    throw new NotReadable('a number Payload refuses or understands in its own way')
  }
  return number
}

const checkPaths = (where: unknown, filter: readonly string[]): void => {
  if (typeof where !== 'object' || where === null || Array.isArray(where)) {
    throw new NotReadable('no filter')
  }
  for (const [path, condition] of Object.entries(where)) {
    if (path === 'and' || path === 'or') {
      if (!Array.isArray(condition)) {
        throw new NotReadable('no list of filters')
      }
      condition.forEach((part) => checkPaths(part, filter))
    } else if (path !== 'id' && !filter.includes(path)) {
      throw new NotReadable(`a filter by ${path}`)
    }
  }
}

/** What a list is asked for, within what the policy lets partner users ask. Throws `NotReadable` for everything else: Payload refuses or answers it. */
export const listQueryOf = (query: Query, { partnerQuery }: Pick<CollectionPolicy, 'partnerQuery'>, { defaultSort }: { defaultSort: string }): ListQuery => {
  const isPlain = Object.keys(query).every((key) => listKeys.has(key)) && (query.depth === undefined || query.depth === '0') && (query.pagination === undefined || query.pagination === 'true')
  const sort = query.sort === undefined ? defaultSort : query.sort
  if (!isPlain || typeof sort !== 'string' || !(sort === defaultSort || partnerQuery.sort.includes(sort.replace(/^-/, '')))) {
    throw new NotReadable('a list in a form of its own')
  }
  if (query.where !== undefined) {
    checkPaths(query.where, partnerQuery.filter)
  }
  return { limit: wholeNumber(query.limit, 10, largestPage), page: wholeNumber(query.page, 1, 100_000), sort, where: query.where as undefined | Where }
}
