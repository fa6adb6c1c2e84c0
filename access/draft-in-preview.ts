import type { PayloadRequest } from 'payload'

import { slugs } from '../collections/slugs.js'
import { asSystem, sqlOf } from '../src/database/doors.js'
import { previewOf } from './preview-cookie.js'
import { type RoomDocument, rowOfDocument } from './room-of-document.js'
import type { RoomReader, RoomRow } from './rooms-query.js'
import type { PartnerViewer } from './viewer.js'

/**
 * The room whose newest draft is shown: only to staff in a preview, and only the room their signed cookie names. A partner user is no preview
 * (`previewedBy` is null), so no header, parameter or cookie of theirs is even looked at.
 */
export const draftInPreview = async (viewer: PartnerViewer, req: PayloadRequest): Promise<string | undefined> =>
  viewer.previewedBy === null ? undefined : (await previewOf(req.headers, req.url ?? '', req.payload))?.room

/** That room as its newest draft decides about it, or what an editor `typed` since; undefined when it is gone. */
export const draftRowOf = async (room: string, reader: RoomReader, req: PayloadRequest, defaultLocale: null | string, typed: RoomDocument = {}): Promise<RoomRow | undefined> => {
  const draft = await asSystem(req, 'staff preview the draft of a room they edit').findByID<null | RoomDocument>({ collection: slugs.rooms, disableErrors: true, draft: true, id: room, locale: reader.locale })
  return draft ? rowOfDocument({ ...draft, ...typed, id: room }, reader, sqlOf(req), defaultLocale) : undefined
}
