import type { Audience } from '../src/domain/audience.js'
import type { UnlockCondition } from '../src/domain/unlock.js'
import { localizedColumn } from '../src/database/reads/localized-column.js'
import type { Sql } from '../src/database/sql.js'
import { conditionAsJson, conditionJoins, conditionOf, type StoredCondition } from './unlock-conditions.js'

/** One room of a partner type with everything that decides about it. */
export type RoomRow = {
  audience: { id: string; path: string }[]
  group: null | string
  icon: null | string
  id: string
  kind: string
  order: number
  show_table_of_contents: boolean | null
  slug: string
  status: string
  title: null | string
  unlock: StoredCondition[]
  /** Changes with every write to the room, by whatever door; null for a draft, which is no row. */
  version: null | string
  visible_to_distributors: boolean | null
  when_locked: 'hide' | 'show'
}

/** For whom rooms are read: whose progress and certificates count. Null for a partner that is only imagined. */
export type RoomReader = { locale: string; partner: null | string; partnerType: string; person: null | string }

const localized = (field: string, defaultLocale: null | string): string => localizedColumn({ alias: 'r', at: 2, defaultLocale, field, table: 'rooms' })

/**
 * Every room of a partner type (`$1`) with names in a language (`$2`), judged for a person (`$3`) and a partner (`$4`): one statement, in navigation order.
 * Drafts are included and marked. A host without localisation has nothing to choose by `$2`, but Postgres wants every parameter used.
 */
export const roomsQuery = (defaultLocale: null | string): string => `select r.id::text, r.kind::text, r.slug, r.icon, r.xmin::text as version, r."order"::float8 as "order", r._status::text as status,
  r.when_locked::text, r.show_table_of_contents, r.visible_to_distributors,
  ${localized('title', defaultLocale)} as title, ${localized('group', defaultLocale)} as "group",
  coalesce((select json_agg(json_build_object('path', a.path, 'id', coalesce(a.partners_id, a.categories_id, a.tiers_id, a.stages_id, a.tags_id)))
    from rooms_rels a where a.parent_id = r.id and a.path like 'audience.%'), '[]') as audience,
  coalesce((select json_agg(${conditionAsJson(defaultLocale)} order by u._order) from rooms_unlock u ${conditionJoins} where u._parent_id = r.id), '[]') as unlock
from rooms r
where r.partner_type_id = $1::uuid and $2::text is not null and r.deleted_at is null
order by r."order", title, r.id`

/** Reads the rooms of a partner type for somebody. */
export const readRoomRows = async (sql: Sql, defaultLocale: null | string, { locale, partner, partnerType, person }: RoomReader): Promise<RoomRow[]> =>
  (await sql<RoomRow>(roomsQuery(defaultLocale), [partnerType, locale, person, partner])).rows

const idsAt = (row: RoomRow, path: string): string[] => row.audience.filter((entry) => entry.path === `audience.${path}`).map(({ id }) => id)

/** The audience of a room; a room belongs to one partner type, so `partnerTypes` stays empty. */
export const audienceOfRow = (row: RoomRow): Audience => ({
  categories: idsAt(row, 'categories'),
  partners: idsAt(row, 'partners'),
  partnerTypes: [],
  stages: idsAt(row, 'stages'),
  tags: idsAt(row, 'tags'),
  tiers: idsAt(row, 'tiers'),
})

/** The conditions of a room, with names in a language. */
export const conditionsOfRow = (row: RoomRow, locale: string, defaultLocale: null | string): UnlockCondition[] => row.unlock.map((condition) => conditionOf(condition, locale, defaultLocale))
