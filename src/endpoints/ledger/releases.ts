import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import type { PortalReleases } from '../../client/releases.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { readReleases } from '../../database/reads/read-releases.js'
import { requireOpenPayments } from './open-payments.js'

/** When what the viewer's organisation has pending becomes available: what REST answers, and GraphQL's `portalReleases`. */
export const releasesOf = async (viewer: PartnerViewer, req: PayloadRequest): Promise<PortalReleases> => {
  await requireOpenPayments(viewer, req)
  return readReleases(viewer.partner.id, namedSqlOf(req.payload))
}
