export { defineRoom } from '../rooms/define-room.js'
export type { PartnerTypeTraits, RoomDefinition } from '../rooms/define-room.js'
export { builtInRooms } from '../rooms/index.js'
