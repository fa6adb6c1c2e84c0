import type { PartnerViewer } from '../access/viewer.js'
import { openRoomsOf } from '../access/room-access.js'
import { safeUrl } from '../src/fields/link-fields.js'
import type { BlockLoadContext } from './define-block.js'

type StoredLink = { id?: string; room?: null | string; target?: string; url?: null | string }

/** Where each link leads for this viewer, by its row id; a room that is not open to the viewer has no address. */
export type LinkTargets = Record<string, null | string>

/** Resolves links to portal paths. A link to a closed room yields null: its existence is not told. */
export const loadLinks = async (viewer: PartnerViewer, links: unknown, { req }: BlockLoadContext): Promise<LinkTargets> => {
  const rows = Array.isArray(links) ? (links as StoredLink[]) : []
  const slugOf = new Map((await openRoomsOf(viewer, req)).map((room) => [room.id, room.slug]))
  const hrefOf = (link: StoredLink): null | string => {
    if (link.target === 'room') {
      const slug = link.room ? slugOf.get(link.room) : undefined
      return slug ? `/rooms/${slug}` : null
    }
    return link.url && safeUrl.test(link.url.trim()) ? link.url.trim() : null
  }
  return Object.fromEntries(rows.filter((link) => link.id).map((link) => [String(link.id), hrefOf(link)]))
}
