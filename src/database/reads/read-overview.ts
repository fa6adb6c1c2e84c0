import { decideRooms, isKindOpen, type RoomDecision } from '../../../access/room-access.js'
import type { PartnerViewer } from '../../../access/viewer.js'
import type { PortalOverview } from '../../client/types.js'
import { isOverviewLayout, type OverviewLayout } from '../../domain/overview-layout.js'
import { overviewPeriod, type OverviewPeriodKind } from '../../domain/overview-period.js'
import type { Language } from '../../translations/languages.js'
import type { Sql } from '../sql.js'
import { readActivities } from './overview-activities.js'
import { readAnnouncements } from './overview-announcements.js'
import { readCommissionNumbers } from './overview-commissions.js'
import { noDeals, readDealNumbers } from './overview-deals.js'
import { noLeads, readLeadNumbers } from './overview-leads.js'
import type { ReadSettings } from './read-settings.js'
import { touchVisit } from './touch-visit.js'

/** What the overview is asked for. */
export type OverviewQuery = { kind: OverviewPeriodKind; language: Language; now: Date }

const quickActionsOf = (viewer: PartnerViewer, decisions: readonly RoomDecision[], { rooms }: ReadSettings, language: Language): PortalOverview['quickActions'] =>
  decisions
    .filter(({ state }) => state === 'open')
    .flatMap(({ kind, slug }) => {
      const actions = viewer.previewedBy === null ? (rooms.find((room) => room.kind === kind)?.quickActions?.(viewer) ?? []) : []
      return actions.map(({ href, icon, label }) => ({ href: `/rooms/${slug}/${href}`.replace(/\/$/, ''), icon, label: label[language] ?? label.en ?? href }))
    })

/** What is the person's own: when the visit before this one ended, and how the parts are arranged. */
const ownOf = async (viewer: PartnerViewer, sql: Sql): Promise<{ layout: null | OverviewLayout; since: Date | null }> => {
  const { rows } = await sql<{ layout: unknown; since: Date | null }>('select previous_visit_at as since, overview_layout as layout from partner_users where id = $1::uuid', [viewer.id])
  const { layout = null, since = null } = rows[0] ?? {}
  return { layout: isOverviewLayout(layout) ? layout : null, since }
}

/** `GET /api/portal/overview`: the viewer's organisation in numbers, what happened, what is announced, what can be done. */
export const readOverview = async (viewer: PartnerViewer, { kind, language, now }: OverviewQuery, sql: Sql, settings: ReadSettings): Promise<PortalOverview> => {
  await touchVisit(viewer, sql)
  const period = overviewPeriod(kind, now)
  const [decisions, { layout, since }, announcements] = await Promise.all([
    decideRooms(viewer, sql, settings, language),
    ownOf(viewer, sql),
    readAnnouncements(viewer, { defaultLocale: settings.defaultLocale, language }, sql),
  ])
  const isOpen = (kind: string): boolean => isKindOpen(kind, decisions, settings)
  const isLeadsRoomOpen = isOpen('leads')
  const [activities, leads, deals, commissions] = await Promise.all([
    readActivities(viewer, { isLeadsRoomOpen, language, since }, sql),
    isLeadsRoomOpen ? readLeadNumbers(viewer.partner.id, period, sql) : noLeads,
    isOpen('deals') ? readDealNumbers(viewer.partner.id, period, sql) : noDeals,
    isOpen('payments') ? readCommissionNumbers(viewer.partner.id, period, sql) : [],
  ])
  return {
    activities,
    announcements,
    commissions,
    deals,
    lastVisitAt: since?.toISOString() ?? null,
    layout,
    leads,
    period: { from: period.from.toISOString(), kind, previousFrom: period.previousFrom.toISOString(), to: period.to.toISOString() },
    quickActions: quickActionsOf(viewer, decisions, settings, language),
  }
}
