import { randomUUID } from 'node:crypto'
import path from 'node:path'

import { APIError } from 'payload'
import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import sharp from 'sharp'

import { type AdminText, sayIn } from '../../src/translations/text.js'

/** Largest picture that is decoded, in pixels: a small file can hold a picture that fills the memory. */
const largestPictureInPixels = 40_000_000

const extensions: Readonly<Record<string, string>> = { avif: '.avif', gif: '.gif', heif: '.avif', jpeg: '.jpg', png: '.png', webp: '.webp' }

const refuse = (req: PayloadRequest, sentence: AdminText, values: Readonly<Record<string, string>> = {}): never => {
  throw new APIError(sayIn(req.i18n.language)(sentence, values), 400, { code: 'FILE_REFUSED' }, true)
}

/** Names the stored file by a UUID: a name given by a person is unique only by luck, and tells that another file exists. */
export const nameFileByServer: CollectionBeforeOperationHook = ({ operation, req }) => {
  if ((operation === 'create' || operation === 'update') && req.file && !req.context.originalFileName) {
    req.context.originalFileName = req.file.name
    req.file.name = `${randomUUID()}${path.extname(req.file.name).toLowerCase().slice(0, 8)}`
  }
}

/** Lets a picture in only when its content is what its name says, and small enough to decode. */
export const acceptImage: CollectionBeforeValidateHook = async ({ data, req }) => {
  const { file } = req
  if (!file) {
    return data
  }
  if (file.data.byteLength === 0) {
    refuse(req, 'The file is empty. Choose another one.')
  }
  const picture = await sharp(file.data, { limitInputPixels: largestPictureInPixels }).metadata().catch(() => null)
  const extension = picture ? extensions[picture.format] : undefined
  if (!picture || !extension) {
    return refuse(req, 'This is not a picture the portal can show. Upload a PNG, JPEG, WebP, AVIF or GIF of up to 40 megapixels.')
  }
  const given = path.extname(file.name).replace('.jpeg', '.jpg')
  if (given !== extension) {
    refuse(req, 'The ending of the file name (“{given}”) does not fit its content, which is {content}. Rename the file or export it again.', { content: extension.slice(1).toUpperCase(), given })
  }
  return { ...data, originalName: req.context.originalFileName }
}
