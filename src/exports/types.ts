export type * from '../client/block-types.js'
export type * from '../client/building.js'
export type * from '../client/types.js'
