import type { BlockView } from '../../../blocks/define-block.js'

/** Views by block type. */
export type BlockViews = Readonly<Record<string, BlockView>>
