import { isRoomKindClosed } from '../room-access.js'
import type { Rule } from '../rule.js'

/** Partner users whose room of this kind is not locked or hidden. A partner type without such a room is not held back. */
export const hasOpenRoom = (kind: string): Rule => ({
  grants: async (viewer, req) => viewer.kind === 'partner-user' && !(await isRoomKindClosed(viewer, kind, req)),
  says: `their ${kind} room is open, or there is none`,
})
