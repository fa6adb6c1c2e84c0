import type { Sql } from '../src/database/sql.js'
import type { RoomReader, RoomRow } from './rooms-query.js'
import { conditionAsJson, conditionJoins, type StoredCondition } from './unlock-conditions.js'

/** What of a room's document decides about it: a draft, or a form that was not saved yet. References are ids or loaded documents. */
export type RoomDocument = {
  _status?: null | string
  audience?: null | Readonly<Record<string, unknown>>
  group?: null | string
  icon?: null | string
  id?: string
  kind?: null | string
  order?: null | number
  showTableOfContents?: boolean | null
  slug?: null | string
  title?: null | string
  unlock?: null | readonly Readonly<Record<string, unknown>>[]
  visibleToDistributors?: boolean | null
  whenLocked?: null | string
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

const idIn = (value: unknown): null | string => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' && uuid.test(id) ? id : null
}

const kinds = ['categories', 'partners', 'stages', 'tags', 'tiers'] as const

const audienceOf = ({ audience }: RoomDocument): RoomRow['audience'] =>
  kinds.flatMap((kind) => {
    const ids = Array.isArray(audience?.[kind]) ? (audience[kind] as unknown[]) : []
    return ids.flatMap((value) => {
      const id = idIn(value)
      return id === null ? [] : [{ id, path: `audience.${kind}` }]
    })
  })

const momentOf = (value: unknown): null | string => ((typeof value === 'string' || value instanceof Date) && !Number.isNaN(new Date(value).getTime()) ? new Date(value).toISOString() : null)

const conditionRows = ({ unlock }: RoomDocument) =>
  (unlock ?? []).map((row, at) => ({
    at,
    certificate_id: idIn(row.certificate),
    date: momentOf(row.date),
    kind: row.kind,
    stage_id: idIn(row.stage),
    tasks: typeof row.tasks === 'string' ? row.tasks : null,
    tier_id: idIn(row.tier),
  }))

const conditionsQuery = (defaultLocale: null | string): string => `select coalesce(json_agg(${conditionAsJson(defaultLocale)} order by u.at), '[]') as unlock
from jsonb_to_recordset($5::jsonb) as u(at int, kind text, date timestamptz, tier_id uuid, stage_id uuid, certificate_id uuid, tasks text) ${conditionJoins}
where u.kind in ('certificate', 'date', 'stage', 'tasks', 'tier') and $2::text is not null and ($1::uuid is null or true)`

/** A room as the decision reads it, made from a document instead of the published tables. Counts as published: that is what is being asked about. */
export const rowOfDocument = async (document: RoomDocument, reader: RoomReader, sql: Sql, defaultLocale: null | string): Promise<RoomRow> => {
  const { locale, partner, partnerType, person } = reader
  const conditions = conditionRows(document)
  const { rows } = conditions.length === 0 ? { rows: [] } : await sql<{ unlock: StoredCondition[] }>(conditionsQuery(defaultLocale), [partnerType, locale, person, partner, JSON.stringify(conditions)])
  return {
    audience: audienceOf(document),
    group: document.group ?? null,
    icon: document.icon ?? null,
    id: document.id ?? '',
    kind: document.kind ?? 'custom',
    order: document.order ?? 100,
    show_table_of_contents: document.showTableOfContents ?? null,
    slug: document.slug ?? '',
    status: 'published',
    title: document.title ?? null,
    unlock: rows[0]?.unlock ?? [],
    version: null,
    visible_to_distributors: document.visibleToDistributors ?? null,
    when_locked: document.whenLocked === 'show' ? 'show' : 'hide',
  }
}
