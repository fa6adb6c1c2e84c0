import type { CollectionAfterLogoutHook } from 'payload'

import { refusalFor } from '../../access/refusal.js'
import { viewerOf } from '../../access/viewer-of.js'

/** Staff in a preview must not sign the person out whose portal they look at. Payload runs this before it touches any session. */
export const refusePreviewLogout: CollectionAfterLogoutHook = async ({ req }) => {
  const viewer = await viewerOf(req)
  if (viewer.kind === 'partner-user' && viewer.previewedBy !== null) {
    throw await refusalFor(req, 'PREVIEW_READS_ONLY', { name: viewer.name })
  }
}
