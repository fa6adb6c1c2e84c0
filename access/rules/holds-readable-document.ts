import { foldersFor } from '../document-access.js'
import type { Rule } from '../rule.js'

/** Folders that hold, at any depth, a document the partner user may read. */
export const holdsReadableDocument: Rule = {
  grants: async (viewer, req) => viewer.kind === 'partner-user' && { id: { in: await foldersFor(viewer, req) } },
  says: 'it holds a document that they may read',
}
