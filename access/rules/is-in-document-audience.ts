import { documentsFor } from '../document-access.js'
import { isPublished } from '../is-published.js'
import type { Rule } from '../rule.js'

/** Documents that are published and meant for the partner user's organisation. */
export const isInDocumentAudience: Rule = {
  grants: async (viewer, req) => viewer.kind === 'partner-user' && isPublished({ id: { in: await documentsFor(viewer, req) } }),
  says: 'it is published and meant for their partner organisation',
}
