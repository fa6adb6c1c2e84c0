import type { RoomUsage } from '../../client/building.js'
import type { Sql } from '../sql.js'
import { localizedColumn } from './localized-column.js'

/** How many days the report looks back, today included. */
export const usageDays = 30

type UsageOptions = {
  defaultLocale: null | string
  locale: string
  /** Counts only the people of the partners of this member of staff. */
  manager: null | string
  now: Date
  partnerType: string
  staleDays: number
}

type Row = {
  created_at: Date
  edited_at: Date
  id: string
  kind: string
  people: string[] | null
  per_day: null | Record<string, number>
  slug: string
  status: string
  title: null | string
}

const dayMs = 86_400_000

/** The days of the report, oldest first. */
export const daysUntil = (now: Date): string[] => Array.from({ length: usageDays }, (_, index) => new Date(now.getTime() - (usageDays - 1 - index) * dayMs).toISOString().slice(0, 10))

const visitsOfRoom = `portal_room_visits v join partner_users p on p.id = v.partner_user_id join partners o on o.id = p.partner_id
    where v.room_id = r.id and v.day between $3::date and $4::date and ($5::uuid is null or o.manager_id = $5::uuid)`

const usageQuery = (defaultLocale: null | string): string => `select r.id::text, r.kind::text, r.slug, r._status::text as status, r.created_at,
  ${localizedColumn({ alias: 'r', at: 2, defaultLocale, field: 'title', table: 'rooms' })} as title,
  coalesce((select max(v.created_at) from _rooms_v v where v.parent_id = r.id), r.updated_at) as edited_at, w.people, u.per_day
from rooms r left join lateral (
  select json_object_agg(d.day, d.visits) as per_day
  from (select v.day::text as day, sum(v.visits)::int as visits from ${visitsOfRoom} group by v.day) d
) u on true left join lateral (select array_agg(distinct v.partner_user_id::text) as people from ${visitsOfRoom}) w on true
where r.partner_type_id = $1::uuid and $2::text is not null and r.deleted_at is null
order by r."order", title, r.id`

/** How the rooms of a portal were used, in navigation order, and how many different people that were. */
export const readUsage = async (sql: Sql, { defaultLocale, locale, manager, now, partnerType, staleDays }: UsageOptions): Promise<{ people: number; rooms: RoomUsage[] }> => {
  const days = daysUntil(now)
  const { rows } = await sql<Row>(usageQuery(defaultLocale), [partnerType, locale, days[0], days.at(-1), manager])
  const isOlder = (moment: Date, count: number): boolean => now.getTime() - moment.getTime() > count * dayMs
  return {
    people: new Set(rows.flatMap(({ people }) => people ?? [])).size,
    rooms: rows.map((row) => {
      const perDay = days.map((day) => row.per_day?.[day] ?? 0)
      const visits = perDay.reduce((sum, count) => sum + count, 0)
      return {
        editedAt: row.edited_at.toISOString(),
        id: row.id,
        isStale: isOlder(row.edited_at, staleDays),
        isUnused: visits === 0 && row.status === 'published' && isOlder(row.created_at, usageDays),
        kind: row.kind,
        people: row.people?.length ?? 0,
        perDay,
        slug: row.slug,
        status: row.status,
        title: row.title ?? row.slug,
        visits,
      }
    }),
  }
}
