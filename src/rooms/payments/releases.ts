import { releasesOf } from '../../endpoints/ledger/releases.js'
import { portalEndpoint } from '../../endpoints/portal/portal-endpoint.js'

/** `GET /api/portal/releases`: when what is pending becomes available. */
export const releasesEndpoint = portalEndpoint('/releases', releasesOf)
