import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import { slugs } from '../../../collections/slugs.js'
import { asSystem } from '../../database/doors.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { isPlacedInRoom } from './placed-in-room.js'
import { portalEndpoint } from './portal-endpoint.js'
import { storedPicture } from './stored-picture.js'

type StoredPicture = { filename?: null | string; mimeType?: null | string; sizes?: Record<string, { filename?: null | string; mimeType?: null | string }> }

const pictureOf = async (viewer: PartnerViewer, req: PayloadRequest): Promise<Response> => {
  const id = String(req.routeParams?.id)
  const isPlaced = await isPlacedInRoom(viewer, String(req.routeParams?.slug), id, req)
  const picture = isPlaced
    ? await asSystem(req, 'the picture stands in a room that is open to the viewer').findByID<null | StoredPicture>({ collection: slugs.media, disableErrors: true, id })
    : null
  const size = picture?.sizes?.[String(req.query.size)]
  const file = size?.filename ? size : picture
  const shown = file?.filename ? await storedPicture({ filename: file.filename, mimeType: file.mimeType }, req) : null
  if (!shown) {
    throw await refusal(req, 'PICTURE_NOT_FOUND')
  }
  return new Response(shown.body, {
    headers: {
      // An id never gets another picture, so the viewer's own browser may keep it for a while.
      'Cache-Control': 'private, max-age=600',
      'Content-Disposition': 'inline',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Content-Type': shown.mimeType,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** `GET /api/portal/rooms/:slug/pictures/:id[?size=small|large]`: a picture that stands in an open room, and only such a one. */
export const pictureEndpoint = portalEndpoint('/rooms/:slug/pictures/:id', pictureOf)
