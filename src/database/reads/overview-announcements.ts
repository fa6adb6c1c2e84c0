import { announcementAudience, announcementCondition } from '../../../access/announcement-access.js'
import type { PartnerViewer } from '../../../access/viewer.js'
import type { PortalOverview } from '../../client/types.js'
import type { Sql } from '../sql.js'
import { localizedColumn } from './localized-column.js'

type Row = { body: unknown; id: string; published_at: Date; title: null | string }

/** How many announcements stand on the overview. */
const mostAnnouncements = 10

/** What is announced to the viewer now, newest first. */
export const readAnnouncements = async (viewer: PartnerViewer, { defaultLocale, language }: { defaultLocale: null | string; language: string }, sql: Sql): Promise<PortalOverview['announcements']> => {
  const column = (field: string): string => localizedColumn({ alias: 'a', at: 7, defaultLocale, field, table: 'announcements' })
  const { rows } = await sql<Row>(
    `select a.id::text, ${column('title')} as title, ${column('body')} as body, coalesce(a.published_at, a.created_at) as published_at
     from announcements a where ${announcementCondition} and $7::text is not null order by coalesce(a.published_at, a.created_at) desc, a.id desc limit ${mostAnnouncements}`,
    [...announcementAudience(viewer), language],
  )
  return rows.map(({ body, id, published_at, title }) => ({ body, id, publishedAt: published_at.toISOString(), title: title ?? '' }))
}
