import type { CollectionAfterChangeHook, Where } from 'payload'

import { asSystem } from '../src/database/doors.js'
import { refusalFor } from './refusal.js'
import type { CollectionPolicy } from './rule.js'
import { viewerOf } from './viewer-of.js'

/**
 * What was written must lie inside what the writer may write: a partner manager can neither make a lead for a partner of
 * somebody else nor move one there. The refusal undoes the whole transaction.
 */
export const keepInsidePolicy =
  (slug: string, policy: CollectionPolicy): CollectionAfterChangeHook =>
  async ({ doc, operation, req, ...rest }) => {
    const { overrideAccess } = rest as { overrideAccess?: boolean }
    const viewer = await viewerOf(req)
    if (overrideAccess === true || viewer.kind !== 'staff') {
      return doc
    }
    const grant = await policy[operation].grants(viewer, req)
    if (typeof grant === 'object') {
      const where: Where = { and: [{ id: { equals: doc.id } }, grant] }
      const { totalDocs } = await asSystem(req, 'the policy itself is what is checked').count({ collection: slug, trash: true, where })
      if (totalDocs === 0) {
        throw await refusalFor(req, 'OUTSIDE_YOUR_PARTNERS')
      }
    }
    return doc
  }
