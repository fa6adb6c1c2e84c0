import type { Endpoint, PayloadRequest } from 'payload'

import { roomPolicy } from '../../../access/policies/rooms.js'
import { draftInPreview } from '../../../access/draft-in-preview.js'
import { allowedInPreview } from '../../../access/read-only-in-preview.js'
import { decideWithDraft } from '../../../access/room-access.js'
import type { RoomDocument } from '../../../access/room-of-document.js'
import type { PartnerViewer } from '../../../access/viewer.js'
import { staffOf } from '../../../access/viewer-of.js'
import type { BlockDefinition } from '../../../blocks/define-block.js'
import type { PreviewedRoom } from '../../client/building.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { roomRefusal } from '../../translations/rooms/room-texts.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { requirePartnerUser } from '../portal/portal-endpoint.js'
import { filledRoom } from '../portal/room.js'
import { isValues, typedBlocks } from './typed-blocks.js'

const mostBlocks = 60
const mostConditions = 10

const isListOf = (value: unknown, most: number): value is Record<string, unknown>[] => Array.isArray(value) && value.length <= most && value.every(isValues)

/** Staff in a preview of the draft of a room, who may also edit it; everybody else is refused. */
const requireEditor = async (req: PayloadRequest): Promise<{ room: string; viewer: PartnerViewer }> => {
  const viewer = await requirePartnerUser(req)
  const staff = viewer.previewedBy === null ? null : await staffOf(req)
  if (!staff || (await roomPolicy.update.grants(staff, req)) !== true) {
    throw await refusal(req, 'NOT_ALLOWED')
  }
  const room = await draftInPreview(viewer, req)
  if (room === undefined) {
    throw await refusal(req, 'ROOM_NOT_FOUND')
  }
  return { room, viewer }
}

const list = (value: unknown): unknown => (value === undefined || value === null || value === 0 ? [] : value)

const typedRoom = ({ audience, showTableOfContents, title, whenLocked }: Record<string, unknown>, unlock: Record<string, unknown>[]): RoomDocument => ({
  ...(isValues(audience) && { audience }),
  ...(typeof title === 'string' && title !== '' && { title: title.slice(0, 120) }),
  showTableOfContents: showTableOfContents === true,
  unlock,
  whenLocked: whenLocked === 'show' ? 'show' : 'hide',
})

/**
 * `POST /api/portal/preview/room {layout, title, audience, unlock, whenLocked, showTableOfContents}` (staff who preview the draft of a room and may edit it):
 * the room as the form holds it now, as the previewed person would find it. It is decided and loaded like any room; nothing is written.
 */
export const unsavedRoomEndpoint = (definitions: readonly BlockDefinition[]): Endpoint =>
  ownEndpoint({
    custom: allowedInPreview,
    handler: async (req, body) => {
      const { room: id, viewer } = await requireEditor(req)
      const [layout, unlock] = [list(body.layout), list(body.unlock)]
      if (!isListOf(layout, mostBlocks) || !isListOf(unlock, mostConditions)) {
        throw await roomRefusal(req, 'TYPED_ROOM_INVALID', { most: mostBlocks })
      }
      const locale = languageOf(viewer, req)
      const decision = (await decideWithDraft(viewer, id, req, locale, typedRoom(body, unlock))).find((decided) => decided.id === id)
      const isFound = decision !== undefined && decision.state !== 'hidden'
      const answer: PreviewedRoom = { room: isFound ? await filledRoom(viewer, decision, decision.state === 'open' ? typedBlocks(layout, req) : [], definitions, req, locale) : null }
      return Response.json(answer)
    },
    method: 'post',
    path: '/portal/preview/room',
  })
