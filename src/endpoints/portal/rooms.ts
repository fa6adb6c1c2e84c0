import { roomDecisionsOf } from '../../../access/room-access.js'
import { visibleRooms } from '../../database/reads/read-rooms.js'
import { portalEndpoint } from './portal-endpoint.js'

/** `GET /api/portal/rooms`: the navigation of the viewer. */
export const roomsEndpoint = portalEndpoint('/rooms', async (viewer, req, locale) => visibleRooms(await roomDecisionsOf(viewer, req, locale)))
