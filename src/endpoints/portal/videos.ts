import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

import type { PayloadRequest, UploadConfig } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import { slugs } from '../../../collections/slugs.js'
import { asSystem } from '../../database/doors.js'
import { byteRange } from '../../domain/byte-range.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { isPlacedInRoom } from './placed-in-room.js'
import { portalEndpoint } from './portal-endpoint.js'

type StoredFile = { filename?: null | string; mimeType?: null | string }

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

/** From a storage elsewhere: it has read the range from the request itself. */
const storedElsewhere = async (filename: string, { handlers = [] }: UploadConfig, headers: Record<string, string>, req: PayloadRequest): Promise<Response | undefined> => {
  for (const handler of handlers) {
    const response = (await handler(req, { params: { collection: slugs.files, filename } } as never)) as Response | undefined
    if (response) {
      const kept = ['Content-Length', 'Content-Range'].flatMap((name) => (response.headers.has(name) ? [[name, response.headers.get(name) ?? ''] as const] : []))
      return new Response(response.body, { headers: { ...headers, ...Object.fromEntries(kept) }, status: response.status })
    }
  }
  return undefined
}

/** From the disk, the piece that was asked for: browsers jump within a video, and some play none without. */
const storedHere = async (filename: string, { staticDir }: UploadConfig, headers: Record<string, string>, range: null | string): Promise<Response> => {
  const file = path.join(path.resolve(staticDir ?? slugs.files), path.basename(filename))
  const { size } = await stat(file)
  const piece = byteRange(range, size)
  if (piece === 'unsatisfiable') {
    return new Response(null, { headers: { 'Content-Range': `bytes */${size}` }, status: 416 })
  }
  const { end, start } = piece ?? { end: size - 1, start: 0 }
  return new Response(Readable.toWeb(createReadStream(file, { end, start })) as unknown as ReadableStream, {
    headers: { ...headers, 'Content-Length': String(end - start + 1), ...(piece && { 'Content-Range': `bytes ${start}-${end}/${size}` }) },
    status: piece ? 206 : 200,
  })
}

const videoOf = async (viewer: PartnerViewer, req: PayloadRequest): Promise<Response> => {
  const id = String(req.routeParams?.id)
  const isPlaced = await isPlacedInRoom(viewer, String(req.routeParams?.slug), id, req)
  const file = isPlaced ? await asSystem(req, 'the video stands in a room that is open to the viewer').findByID<null | StoredFile>({ collection: slugs.files, disableErrors: true, id }) : null
  if (!file?.filename || !file.mimeType || !playable.includes(file.mimeType)) {
    throw await refusal(req, 'VIDEO_NOT_FOUND')
  }
  const upload = req.payload.collections[slugs.files]?.config.upload as UploadConfig
  const headers = headersOf(file.mimeType)
  return (await storedElsewhere(file.filename, upload, headers, req)) ?? storedHere(file.filename, upload, headers, req.headers.get('range'))
}

/** `GET /api/portal/rooms/:slug/videos/:id`: a video or its captions that stand in an open room, and only such ones; in pieces where the browser asks for them. */
export const videoEndpoint = portalEndpoint('/rooms/:slug/videos/:id', videoOf)
