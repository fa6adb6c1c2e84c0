import type { Endpoint } from 'payload'

import { portalVersion } from '../../version.js'
import { describePortal } from './describe-portal.js'

/** `GET /api/portal/openapi.json`: names of paths and fields only, so anybody may read it. */
export const openapiEndpoint: Endpoint = {
  handler: ({ payload: { config } }) => Response.json(describePortal({ apiRoute: config.routes.api, serverURL: config.serverURL, version: portalVersion })),
  method: 'get',
  path: '/portal/openapi.json',
}
