import type { PayloadRequest } from 'payload'

import { type Sql, sqlOf } from '../src/database/sql.js'
import { audienceCondition, audienceOf } from './audience-condition.js'
import type { PartnerViewer } from './viewer.js'

/** A condition over `announcements a` with the parameters of {@link announcementAudience}: published, current and meant for the viewer. */
export const announcementCondition = `a._status = 'published' and coalesce(a.published_at, a.created_at) <= now() and (a.expires_at is null or a.expires_at > now())
  and ${audienceCondition('a', 'announcements_rels')}`

/** The viewer's side of {@link announcementCondition}: `$1` to `$6`. */
export const announcementAudience = audienceOf

const asked = new WeakMap<PartnerViewer, Promise<string[]>>()

const findIds = async (viewer: PartnerViewer, sql: Sql): Promise<string[]> =>
  (await sql<{ id: string }>(`select a.id::text from announcements a where ${announcementCondition}`, announcementAudience(viewer))).rows.map(({ id }) => id)

/** The announcements the viewer may read now; asked once per request. */
export const announcementsFor = (viewer: PartnerViewer, req: PayloadRequest): Promise<string[]> => {
  const ids = asked.get(viewer) ?? findIds(viewer, sqlOf(req))
  asked.set(viewer, ids)
  return ids
}
