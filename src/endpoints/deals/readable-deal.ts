import type { PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import type { Deal } from '../../client/deals.js'
import { asViewer } from '../../database/doors.js'
import { refusal } from '../../translations/refusals/refusal.js'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** The deal of this request's address (or another one), if whoever asks may read it; 404 otherwise, the same as for one that does not exist. */
export const readableDeal = async (req: PayloadRequest, id = String(req.routeParams?.id)): Promise<Deal> => {
  const deal = uuid.test(id) ? await asViewer(req).findByID<Deal | null>({ collection: slugs.deals, disableErrors: true, id }) : null
  if (!deal) {
    throw await refusal(req, 'DEAL_NOT_FOUND')
  }
  return deal
}
