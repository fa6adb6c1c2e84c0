import { slugs } from '../collections/slugs.js'
import { asSystem } from '../src/database/doors.js'
import type { BlockLoadContext } from './define-block.js'

/** What a view needs of a picture. The address goes through the room, so it opens for nobody who cannot open the room. */
export type LoadedPicture = { alt: string; height: number; src: string; width: number }

type StoredPicture = { alt?: null | string; height?: null | number; id: string; width?: null | number }

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The pictures of a block by their ids; one that was deleted is simply missing, and the block stands without it. */
export const loadPictures = async (ids: readonly unknown[], { req, room }: BlockLoadContext): Promise<Record<string, LoadedPicture>> => {
  const wanted = [...new Set(ids.filter((id): id is string => typeof id === 'string' && uuid.test(id)))]
  if (wanted.length === 0) {
    return {}
  }
  const { docs } = await asSystem(req, 'the viewer reads pictures through an open room').find<StoredPicture>({ collection: slugs.media, limit: wanted.length, pagination: false, where: { id: { in: wanted } } })
  return Object.fromEntries(
    docs.map(({ alt, height, id, width }) => [id, { alt: alt ?? '', height: height ?? 0, src: `/api/portal/rooms/${room.slug}/pictures/${id}`, width: width ?? 0 }]),
  )
}
