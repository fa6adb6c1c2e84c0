import type { Endpoint, PayloadRequest } from 'payload'

import { authDoorOf } from '../../../access/authenticate.js'
import { previewOf } from '../../../access/preview-cookie.js'
import type { PartnerViewer, StaffViewer } from '../../../access/viewer.js'
import { staffOf } from '../../../access/viewer-of.js'
import type { PortalMe } from '../../client/types.js'
import { readMe } from '../../database/reads/read-me.js'
import { sqlOf } from '../../database/sql.js'
import { privately, requireViewer } from './portal-endpoint.js'

const previewNote = async (viewer: PartnerViewer | StaffViewer, req: PayloadRequest) => {
  if (viewer.kind === 'staff' || viewer.previewedBy === null) {
    return null
  }
  const [staff, preview] = await Promise.all([staffOf(req), previewOf(req.headers, req.url ?? '', req.payload)])
  return { room: preview?.room ?? null, staffName: staff?.name ?? '', until: (preview?.until ?? new Date()).toISOString() }
}

/** `me` for a request: also what GraphQL's `portalMe` answers. */
export const meOf = async (req: PayloadRequest): Promise<PortalMe> => {
  const viewer = await requireViewer(req)
  const staffTable = authDoorOf(req.payload).staffCollection.replaceAll('-', '_')
  return readMe(viewer, sqlOf(req), { preview: await previewNote(viewer, req), staffTable })
}

/** `GET /api/portal/me`: who is signed in. */
export const meEndpoint: Endpoint = { handler: async (req) => privately(await meOf(req)), method: 'get', path: '/portal/me' }
