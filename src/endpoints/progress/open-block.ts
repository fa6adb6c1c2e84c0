import type { PayloadRequest } from 'payload'

import type { RoomDecision } from '../../../access/room-access.js'
import type { PartnerViewer } from '../../../access/viewer.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { visibleRoomOf } from '../portal/room.js'
import { storedBlocksOf } from '../portal/stored-blocks.js'

/** A block as it stands in a published room, in the viewer's language. */
export type PlacedBlock = { block: Record<string, unknown> & { blockType: string; id: string }; room: RoomDecision }

/**
 * The block of this request's room (`:slug`), if the room is open to the viewer and the block is one of these kinds. A hidden room and one
 * that does not exist answer alike; a locked one says that it is locked, and nothing of what is in it.
 */
export const openBlockOf = async (
  viewer: PartnerViewer,
  req: PayloadRequest,
  { id, kinds, otherwise }: { id: unknown; kinds: readonly string[]; otherwise: 'PROGRESS_NOT_FOUND' | 'QUOTE_NOT_FOUND' },
): Promise<PlacedBlock> => {
  const room = await visibleRoomOf(viewer, String(req.routeParams?.slug), req, languageOf(viewer, req))
  if (room.state !== 'open') {
    throw await refusal(req, 'ROOM_LOCKED')
  }
  const blocks = typeof id === 'string' ? await storedBlocksOf(room, req, languageOf(viewer, req)) : []
  const block = blocks.find((each) => each.id === id && kinds.includes(each.blockType))
  if (!block) {
    throw await refusal(req, otherwise)
  }
  return { block: { ...block, id: String(block.id) }, room }
}
