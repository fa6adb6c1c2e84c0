import type { FlattenedField, PayloadRequest } from 'payload'

import { markdownOf } from '../domain/markdown.js'
import { sameText } from '../domain/match-rows.js'
import { blocksOf, codeFields, codeName, defaultOf, localesOf } from './fields.js'
import type { References } from './references.js'

/** What writing a file needs beside the data. */
export type ToCode = { references: Pick<References, 'referenceOf'>; req: PayloadRequest }

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Nothing that a file would have to say. */
const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) ? value.length === 0 : isData(value) && Object.keys(value).length === 0)

/** A pair of collection and id inside rich text (an embedded picture, a link to a record). */
const isPointer = (value: Data): value is { relationTo: string; value: string } => typeof value.relationTo === 'string' && typeof value.value === 'string'

const withoutIds = async (value: unknown, context: ToCode): Promise<unknown> => {
  if (Array.isArray(value)) {
    return Promise.all(value.map((inner) => withoutIds(inner, context)))
  }
  if (!isData(value)) {
    return value
  }
  const entries = await Promise.all(Object.entries(value).map(async ([name, inner]) => [name, await withoutIds(inner, context)] as const))
  const walked = Object.fromEntries(entries)
  return isPointer(value) ? { ...walked, value: { reference: (await context.references.referenceOf(value.relationTo, value.value)) ?? null } } : walked
}

const richTextToCode = async (value: unknown, context: ToCode): Promise<unknown> => (isEmpty(value) ? undefined : (markdownOf(value) ?? { lexical: await withoutIds(value, context) }))

type RelationField = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

const referenceToCode = async ({ relationTo }: RelationField, value: unknown, { references }: ToCode): Promise<unknown> => {
  if (typeof relationTo === 'string') {
    return typeof value === 'string' ? references.referenceOf(relationTo, value) : undefined
  }
  const pointer = isData(value) && isPointer(value) ? value : undefined
  const reference = pointer && (await references.referenceOf(pointer.relationTo, pointer.value))
  return pointer && reference !== undefined ? { in: pointer.relationTo, reference } : undefined
}

const referencesToCode = async (field: RelationField, value: unknown, context: ToCode): Promise<unknown> => {
  if (!field.hasMany) {
    return referenceToCode(field, value, context)
  }
  const found = await Promise.all((Array.isArray(value) ? value : []).map((one) => referenceToCode(field, one, context)))
  return found.filter((reference) => reference !== undefined)
}

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : [])

/** One row of a list of rows or blocks. */
export const rowToCode = async (field: Extract<FlattenedField, { type: 'array' | 'blocks' }>, row: Data, context: ToCode): Promise<Data> => {
  if (field.type === 'array') {
    return toCode(codeFields(field.flattenedFields), row, context)
  }
  const block = blocksOf(field, context.req).find(({ slug }) => slug === row.blockType)
  return { type: String(row.blockType), ...(block && (await toCode(codeFields(block.flattenedFields), row, context))) }
}

const plainToCode = async (field: FlattenedField, value: unknown, context: ToCode): Promise<unknown> => {
  switch (field.type) {
    case 'array':
    case 'blocks':
      return Promise.all(rowsOf(value).map((row) => rowToCode(field, row, context)))
    case 'group':
    case 'tab':
      return toCode(codeFields(field.flattenedFields), isData(value) ? value : {}, context)
    case 'relationship':
    case 'upload':
      return referencesToCode(field, value, context)
    case 'richText':
      return richTextToCode(value, context)
    case 'select':
      return field.hasMany && Array.isArray(value) ? [...value].sort() : value
    default:
      return value
  }
}

const fieldToCode = async (field: FlattenedField, value: unknown, context: ToCode): Promise<unknown> => {
  const { isLocalized } = localesOf(context.req)
  if (!('localized' in field && field.localized) || !isLocalized) {
    return plainToCode(field, value, context)
  }
  const byLocale = await Promise.all(Object.entries(isData(value) ? value : {}).map(async ([locale, inner]) => [locale, await plainToCode(field, inner, context)] as const))
  return Object.fromEntries(byLocale.filter(([, inner]) => !isEmpty(inner)).sort(([one], [other]) => (one < other ? 1 : -1)))
}

/** What a file says of fields: nothing of what is empty or as the field begins, names in place of ids, and no ids of rows. */
export const toCode = async (fields: readonly FlattenedField[], data: Data, context: ToCode): Promise<Data> => {
  const entries: [string, unknown][] = []
  for (const field of fields) {
    const value = await fieldToCode(field, data[field.name], context)
    const byDefault = defaultOf(field)
    if (isEmpty(value) ? !isEmpty(byDefault) && typeof byDefault !== 'object' : sameText(value) !== sameText(byDefault)) {
      entries.push([codeName(field), isEmpty(value) ? null : value])
    }
  }
  return Object.fromEntries(entries)
}
