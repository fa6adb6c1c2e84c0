import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { PayloadRequest, UploadConfig } from 'payload'

import { slugs } from '../../../collections/slugs.js'

/** A picture that was uploaded: its bytes and what they are. */
export type StoredPictureFile = { body: ReadableStream<Uint8Array> | null; mimeType: string }

/** Pictures that a page may show. Whatever else a storage holds is bytes and nothing more. */
const shown: readonly string[] = ['image/avif', 'image/gif', 'image/jpeg', 'image/png', 'image/webp']

/** The file of a picture, wherever the collection's storage keeps it; null when it is not there (any more). */
export const storedPicture = async ({ filename, mimeType }: { filename: string; mimeType: null | string | undefined }, req: PayloadRequest): Promise<null | StoredPictureFile> => {
  const upload = req.payload.collections[slugs.media]?.config.upload as UploadConfig
  const type = shown.find((each) => each === mimeType) ?? 'application/octet-stream'
  for (const handler of upload.handlers ?? []) {
    const response = (await handler(req, { params: { collection: slugs.media, filename } } as never)) as Response | undefined
    if (response) {
      return response.ok ? { body: response.body, mimeType: type } : null
    }
  }
  const folder = path.resolve(upload.staticDir ?? slugs.media)
  const bytes = await readFile(path.join(folder, path.basename(filename))).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT') {
      return null
    }
    throw error
  })
  return bytes && { body: new Response(new Uint8Array(bytes)).body, mimeType: type }
}
