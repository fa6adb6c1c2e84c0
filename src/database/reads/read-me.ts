import type { PartnerViewer, StaffViewer } from '../../../access/viewer.js'
import type { PartnerMe, PortalMe, StaffMe } from '../../client/types.js'
import type { Sql } from '../sql.js'
import { touchVisit } from './touch-visit.js'

/** Who previews, and until when; null for the person's own visit. */
export type PreviewNote = PartnerMe['preview']

type Row = { is_visit_old: boolean; manager_email: null | string; manager_id: null | string; manager_name: null | string; unread: number }

const staffTableName = /^[a-z0-9_]+$/

const statement = (staffTable: string): string => {
  if (!staffTableName.test(staffTable)) {
    throw new Error(`"${staffTable}" is not the name of a table.`)
  }
  return `select (select count(*)::int from notifications n where n.recipient_id = $1::uuid and n.read_at is null) as unread,
  (select v.last_visit_at is null or v.last_visit_at < now() - interval '1 minute' from partner_users v where v.id = $1::uuid) as is_visit_old,
  u.id::text as manager_id, u.name as manager_name, u.email as manager_email
from (select 1) one left join "${staffTable}" u on u.id = $2::uuid`
}

const staffMe = ({ email, id, locale, name, role }: StaffViewer): StaffMe => ({ kind: 'staff', user: { email, id, locale, name, role } })

/** Who the viewer is, what they may do, and how much they have not read: one statement beyond the viewer's own. */
export const readMe = async (viewer: PartnerViewer | StaffViewer, sql: Sql, { preview = null, staffTable }: { preview?: PreviewNote; staffTable: string }): Promise<PortalMe> => {
  if (viewer.kind === 'staff') {
    return staffMe(viewer)
  }
  const { partner } = viewer
  const { rows } = await sql<Row>(statement(staffTable), [viewer.id, partner.managerId])
  const row = rows[0]
  if (row?.is_visit_old) {
    await touchVisit(viewer, sql)
  }
  const canWrite = viewer.previewedBy === null && viewer.role !== 'viewer'
  return {
    kind: 'partner-user',
    may: { manageColleagues: canWrite && viewer.role === 'admin', submitLeads: canWrite, write: canWrite },
    partner: {
      allowsSubPartners: partner.allowsSubPartners,
      id: partner.id,
      manager: row?.manager_id ? { email: row.manager_email ?? '', id: row.manager_id, name: row.manager_name ?? '' } : null,
      name: partner.name,
      partnerType: { id: partner.partnerType, name: partner.partnerTypeName, slug: partner.partnerTypeSlug },
      stage: partner.stage && { id: partner.stage.id, name: partner.stageName ?? '', rank: partner.stage.rank },
      status: partner.status,
      tier: partner.tier && { id: partner.tier.id, name: partner.tierName ?? '', rank: partner.tier.rank },
    },
    preview,
    unreadNotifications: row?.unread ?? 0,
    user: { email: viewer.email, id: viewer.id, locale: viewer.locale, name: viewer.name, role: viewer.role },
  }
}
