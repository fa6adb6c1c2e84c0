import type { FlattenedBlock, FlattenedField, PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { isKnownBlock } from '../fields/unknown-block.js'

/** Fields that a file never holds: they are given by the database, or say which portal a room belongs to. */
const own: ReadonlySet<string> = new Set(['_status', 'blockType', 'createdAt', 'deletedAt', 'id', 'partnerType', 'updatedAt'])

/** The fields a file may hold, of those of a room, block or row. */
export const codeFields = (fields: readonly FlattenedField[]): FlattenedField[] => fields.filter((field) => !own.has(field.name) && !('virtual' in field && field.virtual))

/** A room calls its blocks `layout`; a file calls them `blocks`, as people do. */
export const codeName = ({ name, type }: Pick<FlattenedField, 'name' | 'type'>): string => (type === 'blocks' && name === 'layout' ? 'blocks' : name)

/** The blocks a field takes, also those that Payload keeps in one place and refers to. */
export const blocksOf = (field: Extract<FlattenedField, { type: 'blocks' }>, req: PayloadRequest): FlattenedBlock[] =>
  [...(field.blockReferences ?? []), ...field.blocks].flatMap((block) => (typeof block === 'string' ? (req.payload.blocks[block as never] ?? []) : block) as FlattenedBlock | []).filter((block) => isKnownBlock(block.slug))

/** The fields of a collection with rooms' content: rooms, or templates of rooms. */
export const fieldsOf = (req: PayloadRequest, collection: string = slugs.rooms): FlattenedField[] => codeFields(req.payload.collections[collection]?.config.flattenedFields ?? [])

/** The languages of the content, the default one first; a host without localisation has one, which it calls nothing. */
export const localesOf = (req: PayloadRequest): { codes: string[]; isLocalized: boolean } => {
  const { localization } = req.payload.config
  if (!localization) {
    return { codes: ['en'], isLocalized: false }
  }
  const { defaultLocale, localeCodes } = localization
  return { codes: [defaultLocale, ...localeCodes.filter((code) => code !== defaultLocale)], isLocalized: true }
}

/** What a field holds when nothing was said. */
export const defaultOf = (field: FlattenedField): unknown => ('defaultValue' in field && typeof field.defaultValue !== 'function' ? (field.defaultValue ?? null) : null)
