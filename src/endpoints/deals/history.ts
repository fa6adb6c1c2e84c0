import type { Endpoint } from 'payload'

import type { DealHistory } from '../../client/deals.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { activityText } from '../../translations/events/activity-texts.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { privately, requireViewer } from '../portal/portal-endpoint.js'
import { readableDeal } from './readable-deal.js'

type Row = { action: string; actor_name: string; at: Date; field: null | string; from: null | string; id: string; recordTitle: null | string; to: null | string }

/** How far back a page goes. */
const longestHistory = 200

/*
 * What a partner reads of a deal that was passed on to it begins there: activities belong to the partner of their time. A distributor reads
 * the history of its sub-partner's deal.
 */
const statement = `select a.id::text, a.action, a.actor_name, a.created_at as at, a.field, a."from", a."to", a.record_title as "recordTitle"
from activities_rels r join activities a on a.id = r.parent_id
where r.path = 'record' and r.deals_id = $1::uuid and ($2::uuid is null or (a.partner_id = $2::uuid and a.is_internal is not true))
order by a.created_at desc, a.id desc limit ${longestHistory}`

/** `GET /api/deals/:id/history`: who did what to the deal, newest first. */
export const dealHistoryEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requireViewer(req)
    const language = languageOf(viewer, req)
    const deal = await readableDeal(req)
    const { rows } = await namedSqlOf(req.payload)<Row>(statement, [deal.id, viewer.kind === 'staff' ? null : deal.partner])
    const history: DealHistory = {
      items: rows.map(({ action, actor_name: actorName, at, field, from, id, recordTitle, to }) => ({
        action, actorName, at: at.toISOString(), field, from, id, text: activityText(language, { action, actorName, field, from, recordTitle, to }), to,
      })),
    }
    return privately(history)
  },
  method: 'get',
  path: '/:id/history',
}
