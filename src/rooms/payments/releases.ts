import { isRoomKindClosed } from '../../../access/room-access.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { readReleases } from '../../database/reads/read-releases.js'
import { portalEndpoint } from '../../endpoints/portal/portal-endpoint.js'
import { refusal } from '../../translations/refusals/refusal.js'

/** `GET /api/portal/releases`: when what is pending becomes available. */
export const releasesEndpoint = portalEndpoint('/releases', async (viewer, req) => {
  if (await isRoomKindClosed(viewer, 'payments', req)) {
    throw await refusal(req, 'ROOM_LOCKED')
  }
  return readReleases(viewer.partner.id, namedSqlOf(req.payload))
})
