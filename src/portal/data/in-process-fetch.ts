import 'server-only'
import { handleEndpoints } from 'payload'

import type { PortalOptions } from '../options.js'

/**
 * A `fetch` that answers from Payload's REST handlers without leaving the process: pages use the public API and nothing else.
 * A request of the process to itself is same-origin by definition; without saying so Payload ignores the cookie.
 */
export const inProcessFetch =
  (config: PortalOptions['config']): typeof fetch =>
  (input, init) => {
    const request = new Request(input, init)
    request.headers.set('sec-fetch-site', 'same-origin')
    return handleEndpoints({ config, request })
  }
