import { createLoader, createSerializer, type inferParserType, parseAsInteger, parseAsNumberLiteral, parseAsString, parseAsStringLiteral } from 'nuqs/server'

import type { ListQuery, Where } from '../../../client/list-query.js'
import { dealPhases } from '../../../domain/deals/deals.js'
import { registrationStatuses } from '../../../domain/deals/registration.js'
import { currencies } from '../../../domain/money.js'
import { searchConditions } from '../search-conditions.js'

export const pageSizes = [20, 50, 100] as const
export const dealSorts = ['-createdAt', 'createdAt', '-updatedAt', 'updatedAt', 'name', '-name', 'amount', '-amount', 'expectedCloseDate', '-expectedCloseDate'] as const
export type DealSort = (typeof dealSorts)[number]

/** When open deals are expected to close: already should have, or within so many days. */
export const closings = ['overdue', '30', '90'] as const

/** What the address of the list may say; anything else falls back to the default. */
export const dealListParsers = {
  closing: parseAsStringLiteral(closings),
  currency: parseAsStringLiteral(currencies),
  limit: parseAsNumberLiteral(pageSizes).withDefault(20),
  page: parseAsInteger.withDefault(1),
  /** Of a distributor's list: the deals of one partner. */
  partner: parseAsString,
  phase: parseAsStringLiteral(dealPhases),
  q: parseAsString.withDefault(''),
  registration: parseAsStringLiteral(registrationStatuses),
  sort: parseAsStringLiteral(dealSorts).withDefault('-createdAt'),
  stage: parseAsString,
}

/** Which part of the deals is looked at, and how. */
export type DealListState = inferParserType<typeof dealListParsers>

export const loadDealListState = createLoader(dealListParsers)

/** The query string of a state, without what is default anyway. */
export const dealListSearch = createSerializer(dealListParsers)

const searchedFields = ['name', 'customer.company', 'customer.domain'] as const
const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i
const dayInMilliseconds = 86_400_000

const closingConditions = (closing: DealListState['closing'], now: Date): Where[] => {
  if (!closing) {
    return []
  }
  const today = `${now.toISOString().slice(0, 10)}T00:00:00.000Z`
  const open: Where = { phase: { equals: 'open' } }
  if (closing === 'overdue') {
    return [open, { expectedCloseDate: { less_than: today } }]
  }
  const until = new Date(Date.parse(today) + (Number(closing) + 1) * dayInMilliseconds).toISOString()
  return [open, { expectedCloseDate: { greater_than_equal: today } }, { expectedCloseDate: { less_than: until } }]
}

/** A stage, and those of other pipelines that are called the same: a network has several. */
const stageCondition = (stage: string, stages: readonly { id: string; name: string }[]): Where => {
  const name = stages.find(({ id }) => id === stage)?.name
  const alike = stages.filter((each) => each.name === name).map(({ id }) => id)
  return { stage: alike.length > 1 ? { in: alike } : { equals: stage } }
}

/** The state as the API's `where` and `sort`, on the day of `now`. The CSV uses the same, so that it holds what the list shows. */
export const dealListQuery = ({ closing, currency, limit, page, partner, phase, q, registration, sort, stage }: DealListState, now: Date, stages: readonly { id: string; name: string }[] = []): ListQuery => {
  const conditions: Where[] = [
    ...(stage && uuid.test(stage) ? [stageCondition(stage, stages)] : []),
    ...(partner && uuid.test(partner) ? [{ partner: { equals: partner } }] : []),
    ...(phase ? [{ phase: { equals: phase } }] : []),
    ...(currency ? [{ currency: { equals: currency } }] : []),
    ...(registration ? [{ 'registration.status': { equals: registration } }] : []),
    ...closingConditions(closing, now),
    ...searchConditions(q, searchedFields),
  ]
  return { limit, page: Math.max(1, page), sort, ...(conditions.length > 0 && { where: { and: conditions } }) }
}

/** A list that nothing narrows. */
export const noFilter = { closing: null, currency: null, partner: null, phase: null, q: '', registration: null, stage: null } satisfies Partial<DealListState>

/** Whether the list shows only some of the deals. */
export const isFiltered = ({ closing, currency, partner, phase, q, registration, stage }: DealListState): boolean =>
  q.trim() !== '' || [closing, currency, partner, phase, registration, stage].some((part) => part !== null)
