import type { PayloadRequest } from 'payload'

import { namedSqlOf } from '../../database/reads/named-sql.js'
import type { LeadHistory } from '../../client/types.js'
import { activityText } from '../../translations/events/activity-texts.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { privately, requireViewer } from './portal-endpoint.js'

type Row = { action: string; actor_name: string; at: Date; field: null | string; from: null | string; id: string; recordTitle: null | string; to: null | string }

/** How far back a page goes. */
const longestHistory = 200

/*
 * What a partner reads of a record that was passed on to it begins there: activities belong to the partner of their time. A distributor reads
 * the history of its sub-partner's deal.
 */
const statementOf = (column: 'deals_id' | 'leads_id'): string => `select a.id::text, a.action, a.actor_name, a.created_at as at, a.field, a."from", a."to", a.record_title as "recordTitle"
from activities_rels r join activities a on a.id = r.parent_id
where r.path = 'record' and r.${column} = $1::uuid and ($2::uuid is null or (a.partner_id = $2::uuid and a.is_internal is not true))
order by a.created_at desc, a.id desc limit ${longestHistory}`

/** Who did what to a record that the viewer may read, newest first. Partners read what is theirs and not internal. */
export const answerHistory = async (req: PayloadRequest, column: 'deals_id' | 'leads_id', { id, partner }: { id: string; partner: string }): Promise<Response> => {
  const viewer = await requireViewer(req)
  const language = languageOf(viewer, req)
  const { rows } = await namedSqlOf(req.payload)<Row>(statementOf(column), [id, viewer.kind === 'staff' ? null : partner])
  const history: LeadHistory = {
    items: rows.map(({ action, actor_name: actorName, at, field, from, id: activity, recordTitle, to }) => ({
      action,
      actorName,
      at: at.toISOString(),
      field,
      from,
      id: activity,
      text: activityText(language, { action, actorName, field, from, recordTitle, to }),
      to,
    })),
  }
  return privately(history)
}
