export { defineBlock } from '../../blocks/define-block.js'
export type { BlockDefinition, BlockLoadContext, BlockView, BlockViewProps } from '../../blocks/define-block.js'
export { builtInBlocks } from '../../blocks/index.js'
