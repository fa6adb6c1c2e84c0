import { announcementsFor } from '../announcement-access.js'
import { isPublished } from '../is-published.js'
import type { Rule } from '../rule.js'

/** Announcements that are published, current and meant for the partner user's organisation. */
export const isInAnnouncementAudience: Rule = {
  grants: async (viewer, req) => viewer.kind === 'partner-user' && isPublished({ id: { in: await announcementsFor(viewer, req) } }),
  says: 'it is published, current and meant for their partner organisation',
}
