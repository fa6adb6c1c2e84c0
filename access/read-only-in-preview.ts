import type { Endpoint } from 'payload'

import { refusalFor } from './refusal.js'
import { viewerOf } from './viewer-of.js'

/** Marks an endpoint that may be called during a preview although it is no GET: `custom: allowedInPreview`. */
export const allowedInPreview = { isAllowedInPreview: true } as const

/** Staff who look at the portal as somebody else change nothing, whichever endpoint they ask. */
export const readOnlyInPreview = (endpoint: Endpoint): Endpoint =>
  endpoint.method === 'get' || endpoint.custom?.isAllowedInPreview === true
    ? endpoint
    : {
        ...endpoint,
        handler: async (req) => {
          const viewer = await viewerOf(req)
          if (viewer.kind === 'partner-user' && viewer.previewedBy !== null) {
            throw await refusalFor(req, 'PREVIEW_READS_ONLY', { name: viewer.name })
          }
          return endpoint.handler(req)
        },
      }
