import type { CollectionBeforeChangeHook } from 'payload'

import { refusalFor } from '../../access/refusal.js'
import { viewerOf } from '../../access/viewer-of.js'
import { lockPartnerAdmins } from './lock-partner-admins.js'

/** In a partner organisation the admins give roles, and nobody gives one to themselves. */
export const refuseRoleChange: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const viewer = await viewerOf(req)
  if (operation !== 'update' || viewer.kind !== 'partner-user' || data.role === undefined || data.role === originalDoc?.role) {
    return data
  }
  if (originalDoc?.id === viewer.id) {
    throw await refusalFor(req, 'ROLE_NOT_YOURS')
  }
  if (viewer.role !== 'admin' || !(await lockPartnerAdmins(req, viewer)).isStillAdmin) {
    throw await refusalFor(req, 'YOUR_ROLE_FORBIDS')
  }
  return data
}
