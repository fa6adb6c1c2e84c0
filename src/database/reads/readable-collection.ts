import type { BasePayload, FlattenedField } from 'payload'

import { readByAll } from '../../../access/guard-fields.js'
import { tableOf } from '../lock-rows.js'

/** A field that lies in a column of the collection's own table. */
export type ReadableColumn = { column: string; name: string; kind: 'boolean' | 'date' | 'id' | 'json' | 'number' | 'option' | 'text'; options?: readonly string[] }

/** A collection as one statement can read it: its documents as JSON at depth 0, and the columns that may be filtered by. */
export type ReadableCollection = { columns: ReadonlyMap<string, ReadableColumn>; hasTrash: boolean; json: string; table: string }

type DrizzleTable = Record<string, undefined | { name: string }>

/** Thrown for whatever this short cut does not understand; the caller then goes through Payload. */
export class NotReadable extends Error {}

const kindOf = (field: FlattenedField): ReadableColumn['kind'] => {
  const isMany = 'hasMany' in field && field.hasMany === true
  const isLocalized = 'localized' in field && field.localized === true
  if (isMany || isLocalized) {
    throw new NotReadable(`${field.type} of many values or languages`)
  }
  switch (field.type) {
    case 'checkbox':
      return 'boolean'
    case 'code':
    case 'email':
    case 'text':
    case 'textarea':
      return 'text'
    case 'date':
      return 'date'
    case 'json':
    case 'richText':
      return 'json'
    case 'number':
      return 'number'
    case 'radio':
    case 'select':
      return 'option'
    case 'relationship':
    case 'upload':
      return 'id'
    default:
      throw new NotReadable(`a field of type ${field.type}`)
  }
}

const optionsOf = (field: FlattenedField): readonly string[] | undefined =>
  field.type === 'select' || field.type === 'radio' ? field.options.map((option) => (typeof option === 'string' ? option : option.value)) : undefined

/** A value as Payload's REST shows it. */
const valueSql = ({ column, kind }: ReadableColumn): string => {
  switch (kind) {
    case 'date':
      return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    case 'id':
    case 'option':
      return `${column}::text`
    case 'number':
      return `${column}::float8`
    default:
      return column
  }
}

/** A reference to one of several collections lies in the table beside. */
const referenceSql = (table: string, path: string, slugs: readonly string[]): string => {
  const column = (slug: string): string => `r."${slug.replaceAll('-', '_')}_id"`
  const branches = slugs.map((slug) => `when ${column(slug)} is not null then json_build_object('relationTo', '${slug}', 'value', ${column(slug)})`)
  return `(select case ${branches.join(' ')} end from ${table.replace(/"$/, '_rels"')} r where r.parent_id = t.id and r.path = '${path}' limit 1)`
}

/** References to many documents of one collection lie there too, in their order. */
const referencesSql = (table: string, path: string, slug: string): string =>
  `(select coalesce(json_agg(r."${slug.replaceAll('-', '_')}_id" order by r."order"), '[]'::json) from ${table.replace(/"$/, '_rels"')} r where r.parent_id = t.id and r.path = '${path}')`

type Building = { columns: Map<string, ReadableColumn>; drizzle: DrizzleTable; isAllShown: boolean; table: string }

const isShown = (field: FlattenedField): boolean => !('hidden' in field && field.hidden === true)

const refuseSpecialFields = (field: FlattenedField, { isAllShown }: Building): void => {
  const hooks = 'hooks' in field ? field.hooks : undefined
  const access = 'access' in field ? (field.access as undefined | { read?: unknown }) : undefined
  const isJudged = (hooks?.afterRead?.length ?? 0) > 0 || (access?.read && access.read !== readByAll)
  if ((isJudged && !isAllShown) || ('virtual' in field && field.virtual)) {
    throw new NotReadable('a field with a rule, a hook or a value of its own')
  }
}

const objectSql = (fields: readonly FlattenedField[], building: Building, path = '', key = ''): string => {
  const entries = fields.filter((field) => building.isAllShown || isShown(field)).map((field) => {
    refuseSpecialFields(field, building)
    const fieldPath = path === '' ? field.name : `${path}.${field.name}`
    const fieldKey = key === '' ? field.name : `${key}_${field.name}`
    if (field.type === 'group' || field.type === 'tab') {
      return `'${field.name}', ${objectSql(field.flattenedFields, building, fieldPath, fieldKey)}`
    }
    if ((field.type === 'relationship' || field.type === 'upload') && Array.isArray(field.relationTo)) {
      kindOf(field)
      return `'${field.name}', ${referenceSql(building.table, fieldPath, field.relationTo)}`
    }
    if (field.type === 'relationship' && field.hasMany === true && typeof field.relationTo === 'string' && field.localized !== true) {
      return `'${field.name}', ${referencesSql(building.table, fieldPath, field.relationTo)}`
    }
    const stored = building.drizzle[fieldKey]
    if (!stored) {
      throw new NotReadable(`no column for ${fieldPath}`)
    }
    const options = optionsOf(field)
    const column: ReadableColumn = { column: `t."${stored.name}"`, name: stored.name, kind: field.name === 'id' ? 'id' : kindOf(field), ...(options && { options }) }
    building.columns.set(fieldPath, column)
    return `'${field.name}', ${valueSql(column)}`
  })
  return `json_build_object(${entries.join(', ')})`
}

/**
 * How documents of a collection are read in one statement. Throws {@link NotReadable} for a collection that a host gave fields or hooks which
 * only Payload can answer for.
 */
export const readableCollection = (payload: BasePayload, slug: string): ReadableCollection => {
  const { hooks } = payload.collections[slug]?.config ?? {}
  if ((hooks?.afterRead?.length ?? 0) > 0 || (hooks?.beforeRead?.length ?? 0) > 0) {
    throw new NotReadable(slug)
  }
  return build(payload, slug, { isAllShown: false })
}

/** The same for the server itself, before any hook, rule or hidden field: what Payload's adapter reads. */
export const storedCollection = (payload: BasePayload, slug: string): ReadableCollection => build(payload, slug, { isAllShown: true })

const build = (payload: BasePayload, slug: string, { isAllShown }: Pick<Building, 'isAllShown'>): ReadableCollection => {
  const collection = payload.collections[slug]
  const { tables } = payload.db as unknown as { tables: Record<string, DrizzleTable> }
  const table = tableOf(payload, slug)
  const drizzle = tables[table.replace(/^.*\."|"/g, '')]
  if (!collection || !drizzle) {
    throw new NotReadable(slug)
  }
  const { flattenedFields, trash } = collection.config
  const fields = flattenedFields.some(({ name }) => name === 'id') ? flattenedFields : [{ name: 'id', type: 'text' } as FlattenedField, ...flattenedFields]
  const building: Building = { columns: new Map(), drizzle, isAllShown, table }
  return { columns: building.columns, hasTrash: trash === true, json: objectSql(fields, building), table }
}
