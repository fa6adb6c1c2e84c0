import type { PayloadRequest } from 'payload'

import { refusalFor } from '../../../access/refusal.js'
import type { StaffViewer } from '../../../access/viewer.js'
import { viewerOf } from '../../../access/viewer-of.js'
import type { StaffRole } from '../../domain/roles.js'

/** Roles that look after rooms and see what partners find; finance is not among them. */
export const roomReaders: readonly StaffRole[] = ['admin', 'manager', 'marketer']

/** Roles that build rooms. */
export const roomMakers: readonly StaffRole[] = ['admin', 'marketer']

/** The signed-in member of staff with one of these roles; everybody else is refused in a sentence. */
export const requireStaff = async (req: PayloadRequest, roles: readonly StaffRole[]): Promise<StaffViewer> => {
  const viewer = await viewerOf(req)
  if (viewer.kind !== 'staff') {
    throw await refusalFor(req, viewer.kind === 'anonymous' ? 'SIGN_IN_FIRST' : 'STAFF_ONLY')
  }
  if (!roles.includes(viewer.role)) {
    throw await refusalFor(req, 'YOUR_ROLE_FORBIDS')
  }
  return viewer
}
