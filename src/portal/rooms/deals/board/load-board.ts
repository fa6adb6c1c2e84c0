import type { DealPipeline, DealStage } from '../../../../client/deals.js'
import type { PageContext } from '../../../data/load-page.js'
import { boardCardOf } from './board-card-of.js'
import type { BoardColumn } from './board-state.js'

/** How many deals a column shows; the list has the others. */
export const cardsPerColumn = 50

const loadColumn = async ({ client, me }: PageContext, { sums, ...stage }: DealPipeline['stages'][number], since: string): Promise<BoardColumn> => {
  const isClosed = stage.phase !== 'open'
  const ofColumn = [{ stage: { equals: stage.id } }, { partner: { equals: me.partner.id } }, ...(isClosed ? [{ closedAt: { greater_than_equal: since } }] : [])]
  const { docs } = sums.length === 0 ? { docs: [] } : await client.deals.list({ limit: cardsPerColumn, sort: isClosed ? '-closedAt' : '-updatedAt', where: { and: ofColumn } })
  const { id, name, order, phase, probability } = stage satisfies DealStage
  return { cards: docs.map(boardCardOf), stage: { id, name, order, phase, probability }, sums: sums.map(({ amountInMinorUnits, count, currency }) => ({ amountInMinorUnits, count, currency })) }
}

/** The columns of the viewer's own pipeline; closed ones hold what was closed since the day of the pipeline. */
export const loadBoard = (context: PageContext, { since, stages }: DealPipeline): Promise<BoardColumn[]> => Promise.all(stages.map((stage) => loadColumn(context, stage, since)))
