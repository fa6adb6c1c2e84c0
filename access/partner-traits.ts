import type { PartnerTraits } from '../src/domain/audience.js'
import type { Sql } from '../src/database/sql.js'

/** A partner as decisions about rooms see it, with its name. */
export type NamedPartner = PartnerTraits & { managerId: null | string; name: string }

type Row = {
  categories: string[]
  id: string
  manager_id: null | string
  name: string
  partner_type_id: string
  stage_id: null | string
  stage_rank: null | number
  tags: string[]
  tier_id: null | string
  tier_rank: null | number
}

const listOf = (path: 'categories' | 'tags'): string => `array(select r.${path}_id::text from partners_rels r where r.parent_id = p.id and r.path = '${path}' and r.${path}_id is not null)`

const select = `select p.id::text, p.name, p.partner_type_id::text, p.manager_id::text, t.id::text as tier_id, t.rank::float8 as tier_rank, s.id::text as stage_id, s.rank::float8 as stage_rank,
  ${listOf('categories')} as categories, ${listOf('tags')} as tags
from partners p left join tiers t on t.id = p.tier_id left join stages s on s.id = p.stage_id`

const ranked = (id: null | string, rank: null | number): null | { id: string; rank: number } => (id === null ? null : { id, rank: rank ?? 0 })

const partnerOf = (row: Row): NamedPartner => ({
  categories: row.categories,
  id: row.id,
  managerId: row.manager_id,
  name: row.name,
  partnerType: row.partner_type_id,
  stage: ranked(row.stage_id, row.stage_rank),
  tags: row.tags,
  tier: ranked(row.tier_id, row.tier_rank),
})

/** Partners by their ids; those that are gone are missing. */
export const readPartners = async (sql: Sql, ids: readonly string[]): Promise<NamedPartner[]> =>
  ids.length === 0 ? [] : (await sql<Row>(`${select} where p.id = any($1::uuid[])`, [ids])).rows.map(partnerOf)

/** Every partner of a type that may come in now. */
export const readActivePartners = async (sql: Sql, partnerType: string): Promise<NamedPartner[]> =>
  (await sql<Row>(`${select} where p.partner_type_id = $1::uuid and p.status::text = 'active'`, [partnerType])).rows.map(partnerOf)

/** A tier or stage. */
export type NamedRank = { id: string; name: string; rank: number }

const named = (table: 'stages' | 'tiers', defaultLocale: null | string): string =>
  defaultLocale === null ? 'x.name' : `(select l.name from ${table}_locales l where l._parent_id = x.id and l.name is not null order by (l._locale::text = $1) desc, (l._locale::text = $2) desc limit 1)`

/** All tiers or stages, lowest first, with names in a language. */
export const readRanks = async (sql: Sql, table: 'stages' | 'tiers', locale: string, defaultLocale: null | string): Promise<NamedRank[]> =>
  (await sql<NamedRank>(`select x.id::text, coalesce(${named(table, defaultLocale)}, '–') as name, x.rank::float8 as rank from ${table} x where $1::text is not null and ($2::text is null or true) order by x.rank, x.id`, [locale, defaultLocale])).rows

/** A partner that is only imagined: of a type, with a tier, a stage and a category, and nothing else. */
export const imaginedPartner = (partnerType: string, { category = null, stage = null, tier = null }: { category?: null | string; stage?: NamedRank | null; tier?: NamedRank | null }): PartnerTraits => ({
  categories: category === null ? [] : [category],
  id: '',
  partnerType,
  stage: stage && { id: stage.id, rank: stage.rank },
  tags: [],
  tier: tier && { id: tier.id, rank: tier.rank },
})
