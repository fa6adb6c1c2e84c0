import type { PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import type { Lead } from '../../client/types.js'
import { asViewer } from '../../database/doors.js'
import { refusal } from '../../translations/refusals/refusal.js'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** The lead of this request's address (or another one), if whoever asks may read it; 404 otherwise, the same as for one that does not exist. */
export const readableLead = async (req: PayloadRequest, id = String(req.routeParams?.id)): Promise<Lead> => {
  const lead = uuid.test(id) ? await asViewer(req).findByID<Lead | null>({ collection: slugs.leads, disableErrors: true, id }) : null
  if (!lead) {
    throw await refusal(req, 'LEAD_NOT_FOUND')
  }
  return lead
}
