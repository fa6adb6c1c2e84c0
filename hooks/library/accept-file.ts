import { createHash } from 'node:crypto'

import { fileTypeFromBuffer } from 'file-type'
import { APIError } from 'payload'
import type { CollectionBeforeValidateHook } from 'payload'

import { faultOfFile, kindOfName } from '../../src/domain/file-kinds.js'
import { refusal } from '../../src/translations/refusals/refusal.js'

/** How much of a text file is looked at for bytes and markup that do not belong there. */
const headInBytes = 4096

/** Lets a file in only when its content is what its name says; keeps its own name and its checksum. */
export const acceptFile: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const { file } = req
  if (!file) {
    return data
  }
  if (operation === 'update') {
    throw await refusal(req, 'FILE_NEVER_REPLACED')
  }
  if (file.data.byteLength === 0) {
    throw await refusal(req, 'FILE_EMPTY')
  }
  const detected = await fileTypeFromBuffer(file.data)
  const fault = faultOfFile(file.name, detected?.mime, file.data.subarray(0, headInBytes))
  const kind = kindOfName(file.name)
  if (fault || !kind) {
    throw await refusal(req, fault === 'content-differs' ? 'FILE_CONTENT_DIFFERS' : 'FILE_KIND_UNKNOWN')
  }
  if (typeof req.context.originalFileName !== 'string') {
    throw new APIError('A file came in without its own name.', 500)
  }
  // What the browser said of the type is not trusted; the name and the content agree on it.
  return {
    ...data,
    checksum: createHash('sha256').update(file.data).digest('hex'),
    mimeType: kind.mimeType,
    originalName: req.context.originalFileName.slice(0, 255),
  }
}
