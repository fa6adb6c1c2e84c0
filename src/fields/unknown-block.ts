import type { Block, BlocksField, FieldHook } from 'payload'

import type { BlockDefinition } from '../../blocks/define-block.js'
import { text } from '../translations/text.js'
import { blockHead } from './block-head.js'
import { titledBlocks } from './titled-blocks.js'

type Row = { blockType?: unknown; id?: unknown } & Record<string, unknown>

const slug = 'unknown-block'

/**
 * Stands in a form for a block whose kind is not registered any more: the admin draws no form with a kind it does not know. No room is built with it, and only
 * where one stands already does the form know it.
 */
const unknownBlock: Block = {
  admin: { components: { Label: blockHead(text('Unknown block')) } },
  fields: [
    {
      admin: { description: text('No block of this kind is registered, so partners do not see it. Delete it, or have the kind registered again: until then all that it holds is kept.'), readOnly: true },
      label: text('Kind'),
      name: 'of',
      type: 'text',
    },
    { admin: { hidden: true }, name: 'stored', type: 'json' },
  ],
  interfaceName: 'UnknownBlock',
  labels: { plural: text('Unknown blocks'), singular: text('Unknown block') },
  slug,
}

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/** What somebody reads: a block of a kind that is not registered as one that says so. What the portal reads for itself stays as it is stored. */
const showUnknown =
  (definitions: readonly BlockDefinition[]): FieldHook =>
  ({ overrideAccess, value }) => {
    const isUnknown = ({ blockType }: Row): boolean => blockType !== slug && !definitions.some(({ config }) => config.slug === blockType)
    return overrideAccess === true || !rowsOf(value).some(isUnknown) ? (value as unknown) : rowsOf(value).map((row) => (isUnknown(row) ? { blockType: slug, id: row.id, of: row.blockType, stored: row } : row))
  }

/** What is stored: such a block as it was before. One that stands for nothing is left out. */
export const restoreUnknown = (value: unknown): unknown =>
  rowsOf(value).some(({ blockType }) => blockType === slug)
    ? rowsOf(value).flatMap((row) => (row.blockType !== slug ? [row] : typeof row.stored === 'object' && row.stored !== null ? [{ ...row.stored, blockType: row.of, id: row.id }] : []))
    : value

/** Whether a kind of block is one that rooms are built with. */
export const isKnownBlock = (kind: string): boolean => kind !== slug

/** The blocks of a form, and those that stand in it although their kind is gone. */
export const layoutBlocks = (definitions: readonly BlockDefinition[]): Pick<BlocksField, 'blocks' | 'filterOptions' | 'hooks'> => ({
  blocks: [...titledBlocks(definitions), unknownBlock],
  filterOptions: ({ data }) => [...definitions.map(({ config }) => config.slug), ...rowsOf((data as { layout?: unknown }).layout).map(({ blockType }) => String(blockType))],
  hooks: { afterRead: [showUnknown(definitions)], beforeChange: [({ value }) => restoreUnknown(value)] },
})
