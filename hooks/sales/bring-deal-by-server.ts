import type { CollectionBeforeValidateHook } from 'payload'

import { viewerOf } from '../../access/viewer-of.js'

/** Whose deal it is and who brought it is never said by the partner's browser: the server says it. */
export const bringDealByServer: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const viewer = await viewerOf(req)
  // The policy of distributors asks for a plain no; nothing is not one.
  const settled = { ...data, hiddenFromDistributor: data?.hiddenFromDistributor === true }
  return operation === 'create' && viewer.kind === 'partner-user' ? { ...settled, partner: viewer.partner.id, submittedBy: viewer.id } : settled
}
