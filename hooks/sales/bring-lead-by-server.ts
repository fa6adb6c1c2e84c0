import type { CollectionBeforeValidateHook } from 'payload'

import { viewerOf } from '../../access/viewer-of.js'

/** Whose lead it is, who brought it and where it stands is never said by the partner's browser: the server says it. */
export const bringLeadByServer: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const viewer = await viewerOf(req)
  if (operation !== 'create' || viewer.kind !== 'partner-user') {
    return data
  }
  return { ...data, assignment: { state: 'none' }, closedAt: null, outcome: null, partner: viewer.partner.id, status: 'new', submittedBy: viewer.id }
}
