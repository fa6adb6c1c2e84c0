import { actionBarBlock } from './action-bar/config.js'
import type { BlockDefinition } from './define-block.js'
import { imageBlock } from './image/config.js'
import { linkBlock } from './link/config.js'
import { textBlock } from './text/config.js'

/** The blocks that come with the portal. */
export const builtInBlocks = [textBlock, imageBlock, actionBarBlock, linkBlock] as const satisfies readonly BlockDefinition[]

/** A block type that comes with the portal. */
export type BuiltInBlockType = (typeof builtInBlocks)[number]['config']['slug']
