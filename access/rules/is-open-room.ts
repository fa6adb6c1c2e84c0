import { openRoomsOf } from '../room-access.js'
import { isPublished } from '../is-published.js'
import type { Rule } from '../rule.js'

/** Published rooms that are open to the partner user right now. */
export const isOpenRoom: Rule = {
  grants: async (viewer, req) =>
    viewer.kind === 'partner-user' && isPublished({ id: { in: (await openRoomsOf(viewer, req)).map(({ id }) => id) } }),
  says: 'it is a published room that is open to them',
}
