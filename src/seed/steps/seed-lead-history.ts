import { allowBackdating } from '../../database/objects/append-only-activities.js'
import type { ActivityAction } from '../../translations/events/activity-texts.js'
import type { DemoLead, LeadEvent } from '../demo-lead.js'
import { insertRows } from '../insert-rows.js'
import type { SeedContext } from '../seed-context.js'

type Facts = { action: ActivityAction; field?: string; from?: string; isInternal?: boolean; to?: string }

/** Says each event the way the portal's own hooks do. */
const factsOf = (event: LeadEvent): Facts => {
  switch (event.kind) {
    case 'accepted':
      return { action: 'lead.accepted' }
    case 'declined':
      return { action: 'lead.declined', to: event.reason }
    case 'moved':
      return event.to === 'closed' ? { action: 'lead.closed', field: 'status', from: event.from, to: event.outcome ?? 'lost' } : { action: 'lead.moved', field: 'status', from: event.from, to: event.to }
    case 'offered':
      return { action: 'lead.offered' }
    case 'partner-comment':
      return { action: 'lead.commented' }
    case 'staff-comment':
      return { action: 'lead.commented', isInternal: event.isInternal }
    case 'submitted':
      return { action: 'lead.created' }
  }
}

const isByStaff = (event: LeadEvent): boolean => event.kind === 'moved' || event.kind === 'offered' || event.kind === 'staff-comment'

const authorLink = (parent: string, path: string, event: LeadEvent) => ({
  parent_id: parent,
  partner_users_id: isByStaff(event) ? null : event.by.id,
  path,
  users_id: isByStaff(event) ? event.by.id : null,
})

const told = (leads: readonly DemoLead[]): { event: LeadEvent; lead: DemoLead }[] =>
  leads.flatMap((lead) => lead.events.map((event) => ({ event, lead }))).sort((left, right) => left.event.at.getTime() - right.event.at.getTime())

/** Who did what to which lead, dated when it happened. */
const seedActivities = async ({ idAt, sql }: SeedContext, leads: readonly DemoLead[]): Promise<void> => {
  const rows = told(leads).map((happened) => ({ ...happened, id: idAt(happened.event.at) }))
  await insertRows(
    sql,
    'activities',
    rows.map(({ event, id, lead }) => {
      const { action, field, from, isInternal, to } = factsOf(event)
      return {
        action,
        actor_name: event.by.name,
        created_at: event.at,
        field: field ?? null,
        from: from ?? null,
        id,
        is_internal: isInternal ?? false,
        partner_id: lead.partner.id,
        record_title: lead.company,
        to: to ?? null,
        updated_at: event.at,
      }
    }),
  )
  await insertRows(sql, 'activities_rels', rows.map(({ event, id }) => authorLink(id, 'actor', event)))
  await insertRows(sql, 'activities_rels', rows.map(({ id, lead }) => ({ leads_id: lead.id, parent_id: id, path: 'record' })))
}

/** What partners and staff wrote about the leads; some of it internal. */
const seedComments = async ({ idAt, sql }: SeedContext, leads: readonly DemoLead[]): Promise<void> => {
  const rows = told(leads).flatMap(({ event, lead }) => (event.kind === 'partner-comment' || event.kind === 'staff-comment' ? [{ event, id: idAt(event.at), lead }] : []))
  await insertRows(
    sql,
    'comments',
    rows.map(({ event, id, lead }) => ({
      author_name: event.by.name,
      body: event.body,
      created_at: event.at,
      id,
      partner_id: lead.partner.id,
      updated_at: event.at,
      visibility: event.kind === 'staff-comment' && event.isInternal ? 'internal' : 'shared',
    })),
  )
  await insertRows(sql, 'comments_rels', rows.map(({ event, id }) => authorLink(id, 'author', event)))
  await insertRows(sql, 'comments_rels', rows.map(({ id, lead }) => ({ leads_id: lead.id, parent_id: id, path: 'record' })))
}

/** The past of the leads: what happened to them, and what was said. */
export const seedLeadHistory = async (context: SeedContext, leads: readonly DemoLead[]): Promise<void> => {
  await allowBackdating(context.sql)
  await seedActivities(context, leads)
  await seedComments(context, leads)
}
