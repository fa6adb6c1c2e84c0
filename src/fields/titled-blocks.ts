import type { Block } from 'payload'

import type { BlockDefinition } from '../../blocks/define-block.js'
import { blockHead } from './block-head.js'

type Label = Readonly<Record<string, string>> | string

/** A label as it can reach the browser; a function cannot, the block's slug stands for it. */
const plainLabel = ({ labels, slug }: Block): Label => {
  const label: unknown = labels?.singular
  return typeof label === 'string' || (typeof label === 'object' && label !== null) ? (label as Label) : slug
}

/** The blocks of a form, folded under what an editor knows each by. A block with a head of its own keeps it. */
export const titledBlocks = (definitions: readonly BlockDefinition[]): Block[] =>
  definitions.map(({ config }) => {
    return { ...config, admin: { ...config.admin, components: { Label: blockHead(plainLabel(config)), ...config.admin?.components } } }
  })
