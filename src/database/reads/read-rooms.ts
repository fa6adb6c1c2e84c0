import { decideRooms, type RoomDecision, type RoomSettings } from '../../../access/room-access.js'
import type { PartnerViewer } from '../../../access/viewer.js'
import type { PortalRooms, PortalRoomSummary } from '../../client/types.js'
import type { Sql } from '../sql.js'

/** What of a decision leaves the server: a hidden room is not among them, a locked one brings what opens it. */
export const summaryOf = ({ group, icon, id, kind, order, slug, state, title, unlockHints }: RoomDecision): PortalRoomSummary => ({
  group,
  icon,
  id,
  kind,
  order,
  slug,
  state: state === 'locked' ? 'locked' : 'open',
  title,
  unlockHints,
})

/** The navigation of a viewer. */
export const visibleRooms = (decisions: readonly RoomDecision[]): PortalRooms => ({ rooms: decisions.filter(({ state }) => state !== 'hidden').map(summaryOf) })

/** The navigation of a viewer in one statement, for the door in front of Payload. */
export const readRooms = async (viewer: PartnerViewer, sql: Sql, settings: RoomSettings, locale: string): Promise<PortalRooms> =>
  visibleRooms(await decideRooms(viewer, sql, settings, locale))
