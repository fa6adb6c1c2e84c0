import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import type { PortalBlock } from '../../client/types.js'
import { sqlOf } from '../../database/doors.js'
import { roomLinksIn } from '../../domain/walk-blocks.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { roomTextsIn } from '../../translations/rooms/room-texts.js'

/** The words of a link to this room, wherever in the block it stands. */
const labelOf = (value: unknown, room: string): string | undefined => {
  if (typeof value !== 'object' || value === null) {
    return undefined
  }
  const link = value as { label?: unknown; room?: unknown; title?: unknown }
  const words = [link.label, link.title].find((text) => typeof text === 'string' && text !== '')
  return link.room === room && typeof words === 'string' ? words : Object.values(value).map((inner) => labelOf(inner, room)).find((label) => label !== undefined)
}

/** What staff in a preview read beside a block: its links to rooms that were deleted, which partners do not see. Partners get their blocks as they are. */
export const withStaffNotes = async (blocks: readonly PortalBlock[], viewer: PartnerViewer, req: PayloadRequest): Promise<readonly PortalBlock[]> => {
  const linked = viewer.previewedBy === null ? [] : [...new Set(blocks.flatMap(roomLinksIn))]
  if (linked.length === 0) {
    return blocks
  }
  const { rows } = await sqlOf(req)<{ id: string }>('select id::text from rooms where id = any($1::uuid[]) and deleted_at is null', [linked])
  const there = new Set(rows.map(({ id }) => id))
  const { link, linkGone } = roomTextsIn(languageOf(viewer, req)).warnings
  return blocks.map((block) => {
    const gone = [...new Set(roomLinksIn(block))].filter((id) => !there.has(id))
    return gone.length === 0 ? block : { ...block, staffNotes: gone.map((id) => linkGone({ where: link({ words: labelOf(block, id) ?? block.blockType }) })) }
  })
}
