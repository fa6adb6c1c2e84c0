import type { BlockDefinition } from '../define-block.js'
import { slugs } from '../../collections/slugs.js'
import { asSystem } from '../../src/database/doors.js'

/** What the view needs of a picture. The address goes through the room, so it opens for nobody who cannot open the room. */
export type ImageBlockData = { alt: string; height: number; src: string; width: number }

type StoredPicture = { alt?: null | string; height?: number; width?: number }

export const loadImage: NonNullable<BlockDefinition['load']> = async (_viewer, block, { req, room }): Promise<ImageBlockData> => {
  const id = String(block.image)
  const picture = await asSystem(req, 'the viewer reads pictures through an open room').findByID<StoredPicture>({ collection: slugs.media, id })
  return { alt: picture.alt ?? '', height: picture.height ?? 0, src: `/api/portal/rooms/${room.slug}/pictures/${id}`, width: picture.width ?? 0 }
}
