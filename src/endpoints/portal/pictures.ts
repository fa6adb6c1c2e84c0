import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { PayloadRequest, UploadConfig } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import { slugs } from '../../../collections/slugs.js'
import { asSystem } from '../../database/doors.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { isPlacedInRoom } from './placed-in-room.js'
import { portalEndpoint } from './portal-endpoint.js'

type StoredPicture = { filename?: null | string; mimeType?: null | string; sizes?: Record<string, { filename?: null | string; mimeType?: null | string }> }

/** The file of an upload, wherever the collection's storage keeps it. */
const fileOf = async (filename: string, req: PayloadRequest): Promise<Response> => {
  const upload = req.payload.collections[slugs.media]?.config.upload as UploadConfig
  for (const handler of upload.handlers ?? []) {
    const response = await handler(req, { params: { collection: slugs.media, filename } } as never)
    if (response) {
      return response as Response
    }
  }
  const folder = path.resolve(upload.staticDir ?? slugs.media)
  return new Response(new Uint8Array(await readFile(path.join(folder, path.basename(filename)))))
}

const pictureOf = async (viewer: PartnerViewer, req: PayloadRequest): Promise<Response> => {
  const id = String(req.routeParams?.id)
  const isPlaced = await isPlacedInRoom(viewer, String(req.routeParams?.slug), id, req)
  const picture = isPlaced
    ? await asSystem(req, 'the picture stands in a room that is open to the viewer').findByID<null | StoredPicture>({ collection: slugs.media, disableErrors: true, id })
    : null
  const size = picture?.sizes?.[String(req.query.size)]
  const file = size?.filename ? size : picture
  if (!file?.filename) {
    throw await refusal(req, 'PICTURE_NOT_FOUND')
  }
  const { body } = await fileOf(file.filename, req)
  return new Response(body, {
    headers: {
      // An id never gets another picture, so the viewer's own browser may keep it for a while.
      'Cache-Control': 'private, max-age=600',
      'Content-Disposition': 'inline',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Content-Type': file.mimeType ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** `GET /api/portal/rooms/:slug/pictures/:id[?size=small|large]`: a picture that stands in an open room, and only such a one. */
export const pictureEndpoint = portalEndpoint('/rooms/:slug/pictures/:id', pictureOf)
