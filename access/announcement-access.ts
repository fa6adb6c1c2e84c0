import type { PayloadRequest } from 'payload'

import { type Sql, sqlOf } from '../src/database/sql.js'
import type { PartnerViewer } from './viewer.js'

const lists = [
  ['partnerTypes', 'partner_types_id'],
  ['partners', 'partners_id'],
  ['categories', 'categories_id'],
  ['tiers', 'tiers_id'],
  ['stages', 'stages_id'],
  ['tags', 'tags_id'],
] as const

/** One list of an audience: empty, or with one of the viewer's own ids (`$n`). */
const isMet = ([path, column]: (typeof lists)[number], at: number): string =>
  `(not exists (select 1 from announcements_rels x where x.parent_id = a.id and x.path = 'audience.${path}')
    or exists (select 1 from announcements_rels x where x.parent_id = a.id and x.path = 'audience.${path}' and x.${column} = any($${at}::uuid[])))`

/** A condition over `announcements a` with the parameters of {@link announcementAudience}: published, current and meant for the viewer. */
export const announcementCondition = `a._status = 'published' and coalesce(a.published_at, a.created_at) <= now() and (a.expires_at is null or a.expires_at > now())
  and ${lists.map((list, index) => isMet(list, index + 1)).join('\n  and ')}`

/** The viewer's side of {@link announcementCondition}: `$1` to `$6`. */
export const announcementAudience = ({ partner }: PartnerViewer): string[][] => [
  [partner.partnerType],
  [partner.id],
  [...partner.categories],
  partner.tier ? [partner.tier.id] : [],
  partner.stage ? [partner.stage.id] : [],
  [...partner.tags],
]

const asked = new WeakMap<PartnerViewer, Promise<string[]>>()

const findIds = async (viewer: PartnerViewer, sql: Sql): Promise<string[]> =>
  (await sql<{ id: string }>(`select a.id::text from announcements a where ${announcementCondition}`, announcementAudience(viewer))).rows.map(({ id }) => id)

/** The announcements the viewer may read now; asked once per request. */
export const announcementsFor = (viewer: PartnerViewer, req: PayloadRequest): Promise<string[]> => {
  const ids = asked.get(viewer) ?? findIds(viewer, sqlOf(req))
  asked.set(viewer, ids)
  return ids
}
