import type { BoardCard } from '../../board/board-state.js'
import type { BoardFilter } from '../../board/board-filter.js'
import { cardsPerPage } from '../../board/use-board.js'
import type { DealPhase, LostReason } from '../../../src/client/deals.js'
import type { Where } from '../../../src/client/list-query.js'
import type { RegistrationStatus } from '../../../src/domain/deals/registration.js'

/** A deal as REST answers it for the board. */
export type BoardDeal = {
  amount: number
  closedAt?: null | string
  currency: string
  customer: { company: string }
  expectedCloseDate?: null | string
  id: string
  lostReason?: LostReason | null
  name: string
  partner: null | string | { id: string; name?: string }
  phase?: DealPhase | null
  registration?: { status?: RegistrationStatus } | null
  stage: string | { id: string }
  updatedAt: string
}

/** What a card of the board shows. */
export type DealCard = BoardCard & BoardDeal

/** A column of the pipeline. */
export type PipelineStage = { id: string; name: string; phase: DealPhase }

export const cardOf = (deal: BoardDeal): DealCard => ({ ...deal, column: typeof deal.stage === 'string' ? deal.stage : deal.stage.id, title: deal.name })

/** Which deals one column asks for. */
export const columnQuery = ({ id, phase }: PipelineStage, { manager, partner, search }: BoardFilter, page: number) => {
  const text = search.trim()
  const and: Where[] = [
    { stage: { equals: id } },
    ...(partner ? [{ partner: { equals: partner } }] : []),
    ...(manager ? [{ 'partner.manager': { equals: manager } }] : []),
    ...(text ? [{ or: [{ name: { like: text } }, { 'customer.company': { like: text } }] }] : []),
  ]
  return {
    depth: 1,
    limit: cardsPerPage,
    page,
    populate: { 'deal-stages': {}, partners: { name: true } },
    select: { amount: true, closedAt: true, currency: true, customer: { company: true }, expectedCloseDate: true, lostReason: true, name: true, partner: true, phase: true, registration: { status: true }, stage: true, updatedAt: true },
    sort: phase === 'open' ? '-updatedAt' : '-closedAt',
    where: { and },
  }
}
