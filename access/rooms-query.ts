import type { Audience } from '../src/domain/audience.js'
import type { UnlockCondition } from '../src/domain/unlock.js'

/** One condition as the query hands it over; `rank` is null when its tier or stage was deleted. */
type StoredCondition = { date: null | string; kind: 'date' | 'stage' | 'tier'; name: null | string; rank: null | number }

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
  visible_to_distributors: boolean | null
  when_locked: 'hide' | 'show'
}

const localeName = /^[A-Za-z0-9_-]+$/

const localized = (table: string, alias: string, field: string, defaultLocale: null | string): string => {
  if (defaultLocale === null) {
    return `${alias}."${field}"`
  }
  if (!localeName.test(defaultLocale)) {
    throw new Error(`"${defaultLocale}" is not the name of a language.`)
  }
  return `(select l."${field}" from ${table}_locales l where l._parent_id = ${alias}.id and l."${field}" is not null
    order by (l._locale::text = $2) desc, (l._locale::text = '${defaultLocale}') desc limit 1)`
}

/**
 * Every room of a partner type (`$1`) with names in a language (`$2`): one statement, in navigation order. Drafts are included and marked.
 * A host without localisation has nothing to choose by `$2`, but Postgres wants every parameter used.
 */
export const roomsQuery = (defaultLocale: null | string): string => `select r.id::text, r.kind::text, r.slug, r.icon, r."order"::float8 as "order", r._status::text as status,
  r.when_locked::text, r.show_table_of_contents, r.visible_to_distributors,
  ${localized('rooms', 'r', 'title', defaultLocale)} as title, ${localized('rooms', 'r', 'group', defaultLocale)} as "group",
  coalesce((select json_agg(json_build_object('path', a.path, 'id', coalesce(a.partners_id, a.categories_id, a.tiers_id, a.stages_id, a.tags_id)))
    from rooms_rels a where a.parent_id = r.id and a.path like 'audience.%'), '[]') as audience,
  coalesce((select json_agg(json_build_object('kind', u.kind, 'date', u.date, 'rank', coalesce(t.rank, s.rank),
      'name', coalesce(${localized('tiers', 't', 'name', defaultLocale)}, ${localized('stages', 's', 'name', defaultLocale)})) order by u._order)
    from rooms_unlock u left join tiers t on u.kind = 'tier' and t.id = u.tier_id left join stages s on u.kind = 'stage' and s.id = u.stage_id
    where u._parent_id = r.id), '[]') as unlock
from rooms r
where r.partner_type_id = $1::uuid and $2::text is not null and r.deleted_at is null
order by r."order", title, r.id`

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

/** The conditions of a room. One whose tier, stage or date is gone can never hold: a room must not open because something was deleted. */
export const conditionsOfRow = (row: RoomRow): UnlockCondition[] =>
  row.unlock.map(({ date, kind, name, rank }) =>
    kind === 'date' ? { date: date ?? 'never', kind } : { kind, label: name ?? '–', rank: rank ?? Number.POSITIVE_INFINITY },
  )
