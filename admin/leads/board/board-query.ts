import type { Where } from '../../../src/client/list-query.js'
import type { LeadStatus } from '../../../src/domain/leads.js'

/** What the board is narrowed to; kept in the address so that a view can be shared. */
export type BoardFilter = { manager: string; partner: string; search: string }

export const noFilter: BoardFilter = { manager: '', partner: '', search: '' }

/** How many cards a column loads at a time. */
export const cardsPerPage = 20

/** Which leads one column asks for. */
export const columnQuery = (status: LeadStatus, { manager, partner, search }: BoardFilter, page: number) => {
  const and: Where[] = [
    { status: { equals: status } },
    ...(partner ? [{ partner: { equals: partner } }] : []),
    ...(manager ? [{ 'partner.manager': { equals: manager } }] : []),
    ...(search.trim() ? [{ company: { like: search.trim() } }] : []),
  ]
  return {
    depth: 1,
    limit: cardsPerPage,
    page,
    populate: { partners: { name: true } },
    select: { assignment: true, company: true, createdAt: true, firstName: true, lastName: true, outcome: true, partner: true, status: true, updatedAt: true },
    sort: status === 'closed' ? '-closedAt' : '-updatedAt',
    where: { and },
  }
}

/** Reads the filter out of the address and writes it back. */
export const filterOf = (params: URLSearchParams): BoardFilter => ({
  manager: params.get('manager') ?? '',
  partner: params.get('partner') ?? '',
  search: params.get('search') ?? '',
})

/** The address of a filter; empty parts are left out. */
export const searchOf = (filter: BoardFilter): string => {
  const params = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))
  return params.size > 0 ? `?${params.toString()}` : ''
}
