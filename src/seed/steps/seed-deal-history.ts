import { defaultDealStages } from '../../domain/deals/deals.js'
import { competitorNote } from '../content/deal-content.js'
import { daysAfter, daysBefore } from '../days.js'
import type { DealEvent, DemoDeal } from '../demo-deal.js'
import { insertRows } from '../insert-rows.js'
import type { SeedContext } from '../seed-context.js'
import type { ActivityAction } from '../../translations/events/activity-texts.js'

type Facts = { action: ActivityAction; field: null | string; from: null | string; to: null | string }

const [proposal, negotiation, won] = defaultDealStages.map(({ name }) => name.en)

/** Says each event the way the portal's own hooks do. */
const factsOf = (event: DealEvent): Facts => {
  switch (event.kind) {
    case 'changed':
      return { action: 'deal.changed', field: 'amount', from: String(event.from), to: String(event.amount) }
    case 'lost':
      return { action: 'deal.lost', field: 'stage', from: negotiation ?? null, to: event.reason }
    case 'negotiated':
      return { action: 'deal.moved', field: 'stage', from: proposal ?? null, to: negotiation ?? null }
    case 'reopened':
      return { action: 'deal.reopened', field: 'stage', from: won ?? null, to: negotiation ?? null }
    case 'won':
      return { action: 'deal.won', field: 'stage', from: negotiation ?? null, to: won ?? null }
  }
}

/** The past of the deals: what happened to them, and what partners noted. */
export const seedDealHistory = async ({ idAt, now, sql }: SeedContext, deals: readonly DemoDeal[]): Promise<void> => {
  const told = deals
    .flatMap((deal) => [
      { at: deal.createdAt, deal, facts: { action: 'deal.created', field: null, from: null, to: null } as Facts, isByStaff: false },
      ...deal.events.map((event) => ({ at: event.at, deal, facts: factsOf(event), isByStaff: event.kind === 'reopened' || event.kind === 'changed' })),
    ])
    .sort((left, right) => left.at.getTime() - right.at.getTime())
    .map((event) => ({ ...event, id: idAt(event.at) }))
  await insertRows(
    sql,
    'activities',
    told.map(({ at, deal, facts, id, isByStaff }) => ({ ...facts, actor_name: isByStaff ? deal.partner.managedBy.name : deal.submittedBy.name, created_at: at, id, is_internal: false, partner_id: deal.partner.id, record_title: deal.name, updated_at: at })),
  )
  const author = (deal: DemoDeal, parent: string, path: string, isByStaff: boolean) => ({ parent_id: parent, partner_users_id: isByStaff ? null : deal.submittedBy.id, path, users_id: isByStaff ? deal.partner.managedBy.id : null })
  await insertRows(sql, 'activities_rels', told.map(({ deal, id, isByStaff }) => author(deal, id, 'actor', isByStaff)))
  await insertRows(sql, 'activities_rels', told.map(({ deal, id }) => ({ deals_id: deal.id, parent_id: id, path: 'record' })))
  const notes = deals.flatMap((deal) => {
    const at = deal.note === competitorNote ? daysBefore(now, 0.8) : daysAfter(deal.createdAt, 2)
    return deal.note && at < now ? [{ at, body: deal.note, deal, id: idAt(at) }] : []
  })
  await insertRows(sql, 'comments', notes.map(({ at, body, deal, id }) => ({ author_name: deal.submittedBy.name, body, created_at: at, id, partner_id: deal.partner.id, updated_at: at, visibility: 'shared' })))
  await insertRows(sql, 'comments_rels', notes.map(({ deal, id }) => author(deal, id, 'author', false)))
  await insertRows(sql, 'comments_rels', notes.map(({ deal, id }) => ({ deals_id: deal.id, parent_id: id, path: 'record' })))
}
