import type { BoardCard } from '../../board/board-state.js'
import type { BoardFilter } from '../../board/board-filter.js'
import { cardsPerPage } from '../../board/use-board.js'
import type { Where } from '../../../src/client/list-query.js'
import type { LeadAssignmentState, LeadOutcome, LeadStatus } from '../../../src/domain/leads.js'

/** A lead as REST answers it for the board. */
export type BoardLead = {
  assignment?: { state?: LeadAssignmentState } | null
  company: string
  createdAt: string
  firstName?: null | string
  id: string
  lastName?: null | string
  outcome?: LeadOutcome | null
  partner: null | string | { id: string; name?: string }
  status: LeadStatus
  updatedAt: string
}

/** What a card of the board shows. */
export type LeadCard = BoardCard & BoardLead

export const cardOf = (lead: BoardLead): LeadCard => ({ ...lead, column: lead.status, title: lead.company })

/** Which leads one column asks for. */
export const columnQuery = (status: string, { manager, partner, search }: BoardFilter, page: number) => {
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
