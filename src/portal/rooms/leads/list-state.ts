import { createLoader, createSerializer, type inferParserType, parseAsInteger, parseAsNumberLiteral, parseAsString, parseAsStringLiteral } from 'nuqs/server'

import type { ListQuery } from '../../../client/list-query.js'
import { leadSources, leadStatuses } from '../../../domain/leads.js'
import { searchConditions } from '../search-conditions.js'

export const pageSizes = [20, 50, 100] as const
export const leadSorts = ['-createdAt', 'createdAt', '-updatedAt', 'updatedAt', 'company', '-company', 'status', '-status', 'source', '-source'] as const
export type LeadSort = (typeof leadSorts)[number]

/** What the address of the list may say; anything else falls back to the default. */
export const leadListParsers = {
  limit: parseAsNumberLiteral(pageSizes).withDefault(20),
  page: parseAsInteger.withDefault(1),
  /** Of a distributor's list: the leads of one partner. */
  partner: parseAsString,
  q: parseAsString.withDefault(''),
  sort: parseAsStringLiteral(leadSorts).withDefault('-createdAt'),
  source: parseAsStringLiteral(leadSources),
  status: parseAsStringLiteral(leadStatuses),
}

/** Which part of the leads is looked at, and how. */
export type LeadListState = inferParserType<typeof leadListParsers>

export const loadLeadListState = createLoader(leadListParsers)

/** The query string of a state, without what is default anyway. */
export const leadListSearch = createSerializer(leadListParsers)

const searchedFields = ['company', 'firstName', 'lastName', 'email'] as const
const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** The state as the API's `where` and `sort`. The CSV uses the same, so that it holds what the list shows. */
export const leadListQuery = ({ limit, page, partner, q, sort, source, status }: LeadListState): ListQuery => {
  const conditions = [...(partner && uuid.test(partner) ? [{ partner: { equals: partner } }] : []), ...(status ? [{ status: { equals: status } }] : []), ...(source ? [{ source: { equals: source } }] : []), ...searchConditions(q, searchedFields)]
  return { limit, page: Math.max(1, page), sort, ...(conditions.length > 0 && { where: { and: conditions } }) }
}

/** A list that nothing narrows. */
export const noFilter = { partner: null, q: '', source: null, status: null } satisfies Partial<LeadListState>

/** Whether the list shows only some of the leads. */
export const isFiltered = ({ partner, q, source, status }: LeadListState): boolean => q.trim() !== '' || [partner, source, status].some((part) => part !== null)
