import type { PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import type { Payout } from '../../client/money.js'
import { asViewer } from '../../database/doors.js'
import { refusal } from '../../translations/refusals/refusal.js'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** The payout of this request's address, if whoever asks may read it; 404 otherwise, the same as for one that does not exist. */
export const readablePayout = async (req: PayloadRequest): Promise<Payout> => {
  const id = String(req.routeParams?.id)
  const payout = uuid.test(id) ? await asViewer(req).findByID<null | Payout>({ collection: slugs.payouts, disableErrors: true, id }) : null
  if (!payout) {
    throw await refusal(req, 'PAYOUT_NOT_FOUND')
  }
  return payout
}
