import type { CollectionSlug } from 'payload'
import sharp from 'sharp'

import { slugs } from '../../../collections/slugs.js'
import { demoPictures } from '../content/pictures.js'
import type { SeedContext } from '../seed-context.js'

/** Pictures ready to be stored, by their key. Drawing takes a while and needs no database, so it happens before the transaction. */
export type DrawnPictures = Readonly<Record<string, Buffer>>

export const drawPictures = async (): Promise<DrawnPictures> =>
  Object.fromEntries(await Promise.all(demoPictures.map(async ({ key, svg }) => [key, await sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer()] as const)))

/** Stores the drawn pictures the way an upload in the admin does, and describes them in every language. Answers the ids by key. */
export const seedPictures = async ({ payload, req }: SeedContext, drawn: DrawnPictures): Promise<Readonly<Record<string, string>>> => {
  const collection = slugs.media as CollectionSlug
  const ids: Record<string, string> = {}
  for (const { alt, key } of demoPictures) {
    const data = drawn[key]
    if (!data) {
      throw new Error(`The picture ${key} was not drawn.`)
    }
    // The upload names its file once per request; every picture is a request of its own in the same transaction.
    const ownReq = Object.assign(Object.create(Object.getPrototypeOf(req) as object) as typeof req, req, { context: { ...req.context } })
    const file = { data, mimetype: 'image/png', name: `${key}.png`, size: data.byteLength }
    const picture = await payload.create({ collection, data: { alt: alt.en } as never, depth: 0, file, locale: 'en', overrideAccess: true, req: ownReq })
    await payload.update({ collection, data: { alt: alt.de } as never, depth: 0, id: picture.id, locale: 'de', overrideAccess: true, req })
    ids[key] = String(picture.id)
  }
  return ids
}
