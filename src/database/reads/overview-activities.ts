import type { PartnerViewer } from '../../../access/viewer.js'
import { slugs } from '../../../collections/slugs.js'
import type { ActivityItem, Reference } from '../../client/types.js'
import { recordPage } from '../../domain/record-page.js'
import type { Language } from '../../translations/languages.js'
import { activityText } from '../../translations/events/activity-texts.js'
import type { Sql } from '../sql.js'

type Row = {
  action: string
  actor_id: null | string
  actor_name: string
  at: Date
  field: null | string
  from: null | string
  id: string
  lead_id: null | string
  partner_id: null | string
  recordTitle: null | string
  to: null | string
}

/** How many lines the feed has. */
const feedLength = 20

const statement = `select a.id::text, a.action, a.actor_name, a.record_title as "recordTitle", a.field, a."from", a."to", a.created_at as at,
  r.leads_id::text as lead_id, r.partners_id::text as partner_id, w.partner_users_id::text as actor_id
from activities a
left join activities_rels r on r.parent_id = a.id and r.path = 'record'
left join activities_rels w on w.parent_id = a.id and w.path = 'actor'
where a.partner_id = $1::uuid and a.is_internal is not true and ($2 or a.action not like 'lead.%')
order by a.created_at desc, a.id desc limit ${feedLength}`

/** What leaves the partner has no page there any more. */
const gone: readonly string[] = ['lead.passed-on', 'lead.removed']

const recordOf = ({ lead_id, partner_id }: Row): null | Reference => {
  if (lead_id) {
    return { relationTo: slugs.leads, value: lead_id }
  }
  return partner_id ? { relationTo: slugs.partners, value: partner_id } : null
}

/**
 * What happened around the viewer's organisation, newest first. New is what others did since the end of the visit before this one;
 * everything, to somebody who is here for the first time.
 */
export const readActivities = async (viewer: PartnerViewer, { isLeadsRoomOpen, language, since }: { isLeadsRoomOpen: boolean; language: Language; since: Date | null }, sql: Sql): Promise<ActivityItem[]> => {
  const { rows } = await sql<Row>(statement, [viewer.partner.id, isLeadsRoomOpen])
  return rows.map((row) => ({
    action: row.action,
    actorName: row.actor_name,
    at: row.at.toISOString(),
    href: row.lead_id && !gone.includes(row.action) ? recordPage({ relationTo: slugs.leads, value: row.lead_id }) : null,
    id: row.id,
    isNew: row.actor_id !== viewer.id && (since === null || row.at > since),
    record: recordOf(row),
    text: activityText(language, { ...row, actorName: row.actor_name }),
  }))
}
