import type { Endpoint, PayloadRequest } from 'payload'

import { refusal } from '../../translations/refusals/refusal.js'
import { eventStream } from './event-stream.js'
import { requireViewer } from './portal-endpoint.js'
import { mostStreams, takePlace } from './stream-places.js'

const openStream = async (req: PayloadRequest): Promise<Response> => {
  const viewer = await requireViewer(req)
  // Who looks at the portal as somebody else takes a place of their own.
  const release = takePlace((viewer.kind === 'partner-user' && viewer.previewedBy) || viewer.id)
  if (!release) {
    throw await refusal(req, 'EVENTS_TOO_MANY_STREAMS', { limit: mostStreams })
  }
  return new Response(eventStream(viewer, req, { lastEventId: req.headers.get('last-event-id'), release }), {
    headers: { 'Cache-Control': 'private, no-store, no-transform', 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' },
  })
}

/** `GET /api/portal/events`: notifications and changed records as server-sent events, while the person may listen. */
export const eventsEndpoint: Endpoint = { handler: openStream, method: 'get', path: '/portal/events' }
