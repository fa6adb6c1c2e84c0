import type { FlattenedBlock, FlattenedField, PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { restoreUnknown } from '../../fields/unknown-block.js'

type Values = Readonly<Record<string, unknown>>

export const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value)

const textOrNull = (value: unknown): null | string => (typeof value === 'string' ? value : null)

const rowsOf = (value: unknown): Values[] => (Array.isArray(value) ? (value as unknown[]).filter(isValues) : [])

/** What a field of the form holds, in the shape it is stored in: forms keep an empty list as 0, and a cleared field as an empty text. */
const typedValue = (field: FlattenedField, value: unknown): unknown => {
  switch (field.type) {
    case 'array':
      return rowsOf(value).map((row, at) => ({ ...typedValues(field.flattenedFields, row), id: textOrNull(row.id) ?? `row-${at}` }))
    case 'checkbox':
      return value === true
    case 'group':
    case 'tab':
      return typedValues(field.flattenedFields, isValues(value) ? value : {})
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : null
    case 'relationship':
    case 'upload':
      return value === '' || value === undefined ? null : value
    case 'json':
    case 'point':
    case 'richText':
      return isValues(value) || Array.isArray(value) ? value : null
    default:
      return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string' || typeof entry === 'number') : textOrNull(value)
  }
}

/** The fields of a definition alone: what else was sent is left out. */
const typedValues = (fields: readonly FlattenedField[], values: Values): Record<string, unknown> =>
  Object.fromEntries(fields.filter(({ name }) => name !== 'id').map((field) => [field.name, typedValue(field, values[field.name])]))

const registeredBlocks = (req: PayloadRequest): readonly FlattenedBlock[] => {
  const layout = req.payload.collections[slugs.rooms]?.config.flattenedFields.find(({ name }) => name === 'layout')
  return layout?.type === 'blocks' ? layout.blocks : []
}

/** A block as it would be stored. */
export type TypedBlock = { blockType: string; id: string } & Record<string, unknown>

/** The blocks of a form that was not saved: every value has the type of its field, so that a block is loaded as one that is stored. */
export const typedBlocks = (rows: readonly Values[], req: PayloadRequest): TypedBlock[] => {
  const definitions = registeredBlocks(req)
  return (restoreUnknown(rows) as readonly Values[]).map((row, at) => {
    const blockType = textOrNull(row.blockType) ?? ''
    const definition = definitions.find(({ slug }) => slug === blockType)
    return { ...(definition && typedValues(definition.flattenedFields, row)), blockType, id: textOrNull(row.id) ?? `block-${at}` }
  })
}
