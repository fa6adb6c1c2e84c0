import type { BuiltInRoomKind } from '../../rooms/index.js'
import type { Portal } from '../options.js'
import { customRoomView } from './custom/view.js'
import { dealsRoomView } from './deals/view.js'
import { leadsRoomView } from './leads/view.js'
import { overviewRoomView } from './overview/view.js'
import { paymentsRoomView } from './payments/view.js'
import type { RoomView } from './room-view.js'

/** One view per room kind: a kind added to the portal without a view does not compile. */
const builtInViews: Record<BuiltInRoomKind, RoomView> = { custom: customRoomView, deals: dealsRoomView, leads: leadsRoomView, overview: overviewRoomView, payments: paymentsRoomView }

const isBuiltIn = (kind: string): kind is BuiltInRoomKind => Object.hasOwn(builtInViews, kind)

/** The view of a kind. A host's view wins; a kind that nobody has a view for shows its blocks, like a custom room. */
export const roomViewOf = (portal: Portal, kind: string): RoomView => portal.rooms[kind] ?? (isBuiltIn(kind) ? builtInViews[kind] : customRoomView)
