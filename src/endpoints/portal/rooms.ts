import type { PayloadRequest } from 'payload'

import { roomDecisionsOf } from '../../../access/room-access.js'
import type { PartnerViewer } from '../../../access/viewer.js'
import type { PortalRooms } from '../../client/types.js'
import { visibleRooms } from '../../database/reads/read-rooms.js'
import { portalEndpoint } from './portal-endpoint.js'

/** The navigation for a request: also what GraphQL's `portalRooms` answers. */
export const roomsOf = async (viewer: PartnerViewer, req: PayloadRequest, locale: string): Promise<PortalRooms> => visibleRooms(await roomDecisionsOf(viewer, req, locale))

/** `GET /api/portal/rooms`: the navigation of the viewer. */
export const roomsEndpoint = portalEndpoint('/rooms', roomsOf)
