import { randomBytes } from 'node:crypto'

import type { FlattenedField, PayloadRequest } from 'payload'

import { richText } from '../domain/markdown.js'
import { matchRows } from '../domain/match-rows.js'
import { blocksOf, codeFields, codeName, defaultOf, localesOf } from './fields.js'
import type { CodeProblem } from './problem.js'
import type { References } from './references.js'
import { rowToCode } from './to-code.js'

/** What reading a file needs: problems are collected, so that one look tells them all. */
export type FromCode = { problems: CodeProblem[]; references: References; req: PayloadRequest }

type Data = Record<string, unknown>
type ListField = Extract<FlattenedField, { type: 'array' | 'blocks' }>
type RelationField = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** An id for a row, like those the admin makes. */
const newRowId = (): string => randomBytes(12).toString('hex')

const withIds = async (value: unknown, context: FromCode, at: string): Promise<unknown> => {
  if (Array.isArray(value)) {
    return Promise.all(value.map((inner) => withIds(inner, context, at)))
  }
  if (!isData(value)) {
    return value
  }
  if (typeof value.relationTo === 'string' && isData(value.value) && 'reference' in value.value) {
    return { ...value, value: await context.references.idOf(value.relationTo, value.value.reference, at) }
  }
  return Object.fromEntries(await Promise.all(Object.entries(value).map(async ([name, inner]) => [name, await withIds(inner, context, at)] as const)))
}

const richTextFromCode = async (value: unknown, context: FromCode, at: string): Promise<unknown> => {
  if (typeof value === 'string') {
    return richText(value)
  }
  if (isData(value) && isData(value.lexical) && isData(value.lexical.root)) {
    return withIds(value.lexical, context, at)
  }
  context.problems.push({ at, code: 'not-a-value', expected: 'text' })
  return null
}

const oneReference = async ({ relationTo }: RelationField, value: unknown, { references }: FromCode, at: string): Promise<unknown> => {
  if (typeof relationTo === 'string') {
    return references.idOf(relationTo, value, at)
  }
  const collection = isData(value) ? String(value.in) : ''
  return relationTo.includes(collection as never) ? { relationTo: collection, value: await references.idOf(collection, (value as Data).reference, at) } : references.idOf(collection, value, at)
}

const referencesFromCode = async (field: RelationField, value: unknown, context: FromCode, at: string): Promise<unknown> => {
  if (!field.hasMany) {
    return oneReference(field, value, context, at)
  }
  if (!Array.isArray(value)) {
    context.problems.push({ at, code: 'not-a-list' })
    return []
  }
  return Promise.all(value.map((one) => oneReference(field, one, context, at)))
}

const expectedOf = ({ type }: FlattenedField): 'a number' | 'text' | 'true or false' | undefined => {
  switch (type) {
    case 'checkbox':
      return 'true or false'
    case 'code':
    case 'date':
    case 'email':
    case 'radio':
    case 'select':
    case 'text':
    case 'textarea':
      return 'text'
    case 'number':
      return 'a number'
    default:
      return undefined
  }
}
const typeOfExpected = { 'a number': 'number', text: 'string', 'true or false': 'boolean' } as const

const valueFromCode = (field: FlattenedField, value: unknown, { problems }: FromCode, at: string): unknown => {
  const expected = expectedOf(field)
  const hasMany = 'hasMany' in field && field.hasMany === true
  if (expected && hasMany && !Array.isArray(value)) {
    problems.push({ at, code: 'not-a-list' })
    return null
  }
  const values = hasMany ? (value as unknown[]) : [value]
  if (expected && values.some((one) => typeof one !== typeOfExpected[expected])) {
    problems.push({ at, code: 'not-a-value', expected })
    return null
  }
  const most = 'maxLength' in field ? field.maxLength : undefined
  if (most !== undefined && values.some((one) => typeof one === 'string' && one.length > most)) {
    problems.push({ at, code: 'too-long', most })
  }
  return value
}

const fieldsOfRow = (field: ListField, row: Data, context: FromCode, at: string): readonly FlattenedField[] | undefined => {
  if (field.type === 'array') {
    return codeFields(field.flattenedFields)
  }
  const blocks = blocksOf(field, context.req)
  const block = blocks.find(({ slug }) => slug === row.type)
  if (!block) {
    context.problems.push({ at, blocks: blocks.map(({ slug }) => slug).sort(), code: 'unknown-block', type: String(row.type) })
  }
  return block && codeFields(block.flattenedFields)
}

const listFromCode = async (field: ListField, value: unknown, context: FromCode, at: string, previous: unknown): Promise<Data[]> => {
  if (!Array.isArray(value) || !value.every(isData)) {
    context.problems.push({ at, code: Array.isArray(value) ? 'not-an-object' : 'not-a-list' })
    return []
  }
  const before = (Array.isArray(previous) ? previous : []).filter(isData)
  const continued = matchRows(await Promise.all(before.map((row) => rowToCode(field, row, context))), value)
  const rows: Data[] = []
  for (const [index, row] of value.entries()) {
    const place = `${at}[${index + 1}]`
    const fields = fieldsOfRow(field, row, context, place)
    const old = continued[index] === undefined ? undefined : before[continued[index]]
    if (fields) {
      const data = await fromCode(fields, row, context, place, { alsoKnown: field.type === 'blocks' ? ['type'] : [], previous: old })
      rows.push({ ...data, ...(field.type === 'blocks' && { blockType: row.type }), id: typeof old?.id === 'string' ? old.id : newRowId() })
    }
  }
  return rows
}

const plainFromCode = async (field: FlattenedField, value: unknown, context: FromCode, at: string, previous: unknown): Promise<unknown> => {
  switch (field.type) {
    case 'array':
    case 'blocks':
      return listFromCode(field, value ?? [], context, at, previous)
    case 'group':
    case 'tab':
      return fromCode(codeFields(field.flattenedFields), value ?? {}, context, at, { previous })
    default:
      break
  }
  if (value === null || value === undefined) {
    return 'hasMany' in field && field.hasMany ? [] : null
  }
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return referencesFromCode(field, value, context, at)
    case 'richText':
      return richTextFromCode(value, context, at)
    default:
      return valueFromCode(field, value, context, at)
  }
}

const localizedFromCode = async (field: FlattenedField, value: unknown, context: FromCode, at: string): Promise<Data> => {
  const { codes } = localesOf(context.req)
  const byLocale = isData(value) && !('lexical' in value) ? value : value === undefined || value === null ? {} : { [codes[0] ?? 'en']: value }
  const stranger = Object.keys(byLocale).find((locale) => !codes.includes(locale))
  if (stranger !== undefined) {
    context.problems.push({ at, code: 'unknown-language', language: stranger, languages: codes })
  }
  const known = codes.filter((code) => code in byLocale)
  return Object.fromEntries(await Promise.all(known.map(async (code) => [code, await plainFromCode(field, byLocale[code], context, `${at}.${code}`, undefined)] as const)))
}

/** A text in several languages, for a host that has one. */
const inOneLanguage = (field: FlattenedField, value: unknown): unknown => (isData(value) && 'en' in value && ['richText', 'text', 'textarea'].includes(field.type) ? value.en : value)

/**
 * The data that a file means, with every language at once and an id for every row; rows that go on keep theirs. What a file does not say is as
 * the field begins, so that a file is the whole truth about a room.
 */
export const fromCode = async (fields: readonly FlattenedField[], code: unknown, context: FromCode, at: string, { alsoKnown = [], previous }: { alsoKnown?: readonly string[]; previous?: unknown } = {}): Promise<Data> => {
  if (!isData(code)) {
    context.problems.push({ at, code: 'not-an-object' })
    return {}
  }
  const names = [...alsoKnown, ...fields.map(codeName)]
  const unknown = Object.keys(code).filter((name) => !names.includes(name))
  unknown.forEach((name) => context.problems.push({ at, code: 'unknown-field', fields: names, name }))
  const { isLocalized } = localesOf(context.req)
  const data: Data = {}
  for (const field of fields) {
    const name = codeName(field)
    const value = name in code ? code[name] : defaultOf(field)
    const place = `${at}.${name}`
    data[field.name] =
      'localized' in field && field.localized && isLocalized
        ? await localizedFromCode(field, value, context, place)
        : await plainFromCode(field, isLocalized ? value : inOneLanguage(field, value), context, place, isData(previous) ? previous[field.name] : undefined)
  }
  return data
}

const rowInLocale = (field: ListField, row: Data, locale: string, req: PayloadRequest): Data => {
  const fields = field.type === 'array' ? field.flattenedFields : (blocksOf(field, req).find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [])
  return { ...inLocale(codeFields(fields), row, locale, req), id: row.id, ...(field.type === 'blocks' && { blockType: row.blockType }) }
}

/** One language of {@link fromCode}'s data, as Payload's operations take it. */
export const inLocale = (fields: readonly FlattenedField[], data: Data, locale: string, req: PayloadRequest): Data =>
  Object.fromEntries(
    fields.map((field) => {
      const value = data[field.name]
      if ('localized' in field && field.localized && localesOf(req).isLocalized) {
        return [field.name, (value as Data | undefined)?.[locale] ?? null]
      }
      if (field.type === 'array' || field.type === 'blocks') {
        return [field.name, ((value ?? []) as Data[]).map((row) => rowInLocale(field, row, locale, req))]
      }
      return [field.name, field.type === 'group' || field.type === 'tab' ? inLocale(codeFields(field.flattenedFields), (value ?? {}) as Data, locale, req) : value]
    }),
  )
