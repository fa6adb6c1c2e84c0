import { customRoom } from './custom/room.js'
import type { RoomDefinition } from './define-room.js'
import { leadsRoom } from './leads/room.js'
import { overviewRoom } from './overview/room.js'

/** The room kinds that come with the portal. A kind stands here once it works. */
export const builtInRooms: readonly RoomDefinition[] = [overviewRoom, leadsRoom, customRoom]
