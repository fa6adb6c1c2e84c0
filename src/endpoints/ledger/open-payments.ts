import type { PayloadRequest } from 'payload'

import { isRoomKindClosed } from '../../../access/room-access.js'
import type { PartnerViewer, StaffViewer } from '../../../access/viewer.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { requireViewer } from '../portal/portal-endpoint.js'

/** The room that shows money. A partner type without one is not held back. */
export const paymentsRoom = 'payments'

/** Refuses partner users whose payments room is locked or hidden. */
export const requireOpenPayments = async (viewer: PartnerViewer, req: PayloadRequest): Promise<void> => {
  if (await isRoomKindClosed(viewer, paymentsRoom, req)) {
    throw await refusal(req, 'ROOM_LOCKED')
  }
}

/** Finance and administrators; 403 for everybody else. */
export const requireFinance = async (req: PayloadRequest): Promise<StaffViewer> => {
  const viewer = await requireViewer(req)
  if (viewer.kind !== 'staff' || (viewer.role !== 'finance' && viewer.role !== 'admin')) {
    throw await refusal(req, 'FINANCE_ONLY')
  }
  return viewer
}
