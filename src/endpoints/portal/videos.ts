import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import { slugs } from '../../../collections/slugs.js'
import { asSystem } from '../../database/doors.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { storedBytes, type StoredFile } from '../library/stored-bytes.js'
import { isPlacedInRoom } from './placed-in-room.js'
import { portalEndpoint } from './portal-endpoint.js'

/** What a player in a page asks for: videos and their captions. Everything else of the library is a download. */
const playable: readonly unknown[] = ['video/mp4', 'video/webm', 'text/vtt']

const headersOf = (mimeType: string): Record<string, string> => ({
  'Accept-Ranges': 'bytes',
  // A file is never replaced, so the viewer's own browser may keep it for a while.
  'Cache-Control': 'private, max-age=600',
  'Content-Disposition': 'inline',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Content-Type': mimeType === 'text/vtt' ? 'text/vtt; charset=utf-8' : mimeType,
  'X-Content-Type-Options': 'nosniff',
})

const videoOf = async (viewer: PartnerViewer, req: PayloadRequest): Promise<Response> => {
  const id = String(req.routeParams?.id)
  const isPlaced = await isPlacedInRoom(viewer, String(req.routeParams?.slug), id, req)
  const file = isPlaced ? await asSystem(req, 'the video stands in a room that is open to the viewer').findByID<null | StoredFile>({ collection: slugs.files, disableErrors: true, id }) : null
  // Browsers jump within a video, and some play none that does not come in pieces.
  const found = file?.mimeType && playable.includes(file.mimeType) ? await storedBytes(file, req) : undefined
  if (!file?.mimeType || found === undefined) {
    throw await refusal(req, 'VIDEO_NOT_FOUND')
  }
  if (found === 'unsatisfiable') {
    return new Response(null, { headers: headersOf(file.mimeType), status: 416 })
  }
  return new Response(found.body, { headers: { ...headersOf(file.mimeType), ...found.headers }, status: found.status })
}

/** `GET /api/portal/rooms/:slug/videos/:id`: a video or its captions that stand in an open room, and only such ones; in pieces where the browser asks for them. */
export const videoEndpoint = portalEndpoint('/rooms/:slug/videos/:id', videoOf)
