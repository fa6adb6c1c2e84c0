import type { Endpoint } from 'payload'

import type { PortalContext } from '../../plugin/context.js'
import { unsubscribeEndpoints } from '../notifications/unsubscribe.js'
import { moneyEndpoints } from '../ledger/index.js'
import { openapiEndpoint } from '../openapi/openapi.js'
import { brandingEndpoint, brandPictureEndpoint } from './branding.js'
import { portalBuildingEndpoints } from '../rooms/index.js'
import { progressEndpoint } from '../progress/index.js'
import { quoteLeadEndpoint } from '../quotes/quote-lead.js'
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
export const portalEndpoints = (context: PortalContext): Endpoint[] => [meEndpoint, roomsEndpoint, roomEndpoint(context.blocks), pictureEndpoint, videoEndpoint, progressEndpoint, quoteLeadEndpoint, overviewEndpoint, ...moneyEndpoints, searchEndpoint, brandingEndpoint, brandPictureEndpoint, eventsEndpoint, openapiEndpoint, ...mailEndpoints, ...portalBuildingEndpoints, ...unsubscribeEndpoints, ...context.rooms.flatMap(({ endpoints = [] }) => endpoints)]
