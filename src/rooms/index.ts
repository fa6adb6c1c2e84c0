import { customRoom } from './custom/room.js'
import { dealsRoom } from './deals/room.js'
import type { RoomDefinition } from './define-room.js'
import { leadsRoom } from './leads/room.js'
import { overviewRoom } from './overview/room.js'
import { paymentsRoom } from './payments/room.js'

/** The room kinds that come with the portal. A kind stands here once it works. */
export const builtInRooms = [overviewRoom, leadsRoom, dealsRoom, paymentsRoom, customRoom] as const satisfies readonly RoomDefinition[]

/** A kind that comes with the portal. */
export type BuiltInRoomKind = (typeof builtInRooms)[number]['kind']
