import type { Endpoint } from 'payload'

import type { PortalContext } from '../../plugin/context.js'
import { openapiEndpoint } from '../openapi/openapi.js'
import { eventsEndpoint } from './events.js'
import { mailEndpoints } from './mails.js'
import { meEndpoint } from './me.js'
import { overviewEndpoint } from './overview.js'
import { pictureEndpoint } from './pictures.js'
import { roomEndpoint } from './room.js'
import { roomsEndpoint } from './rooms.js'
import { searchEndpoint } from './search.js'
import { videoEndpoint } from './videos.js'

/** The endpoints under `/api/portal`: what every page of the portal asks. */
export const portalEndpoints = (context: PortalContext): Endpoint[] => [meEndpoint, roomsEndpoint, roomEndpoint(context.blocks), pictureEndpoint, videoEndpoint, overviewEndpoint, searchEndpoint, eventsEndpoint, openapiEndpoint, ...mailEndpoints]
