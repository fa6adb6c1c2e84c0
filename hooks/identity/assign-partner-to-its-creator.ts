import type { CollectionBeforeValidateHook } from 'payload'

import { viewerOf } from '../../access/viewer-of.js'

/** A partner that a manager adds is assigned to that manager; who has all partners in view chooses. */
export const assignPartnerToItsCreator: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const viewer = await viewerOf(req)
  return operation === 'create' && viewer.kind === 'staff' && viewer.role === 'manager' ? { ...data, manager: viewer.id } : data
}
