import { createHash } from 'node:crypto'

import type { CollectionBeforeValidateHook } from 'payload'

import type { FileScanner } from '../../src/scanning/file-scanner.js'
import { refusal } from '../../src/translations/refusals/refusal.js'

/** Hands an upload to the vendor's scanner before a byte of it is stored. What it finds, and what it could not look at, stays outside. */
export const scanUpload =
  (scanFile: FileScanner | undefined): CollectionBeforeValidateHook =>
  async ({ collection, data, req }) => {
    const { file } = req
    if (!file || !scanFile) {
      return data
    }
    const about = { checksum: createHash('sha256').update(file.data).digest('hex'), collection: collection.slug, file: req.context.originalFileName, user: req.user?.id }
    const verdict = await scanFile({ data: file.data, mimeType: file.mimetype, name: file.name }).catch(async (err: unknown) => {
      req.payload.logger.error({ ...about, err, msg: 'An upload could not be scanned and was refused' })
      throw await refusal(req, 'FILE_NOT_SCANNED')
    })
    if (!verdict.isClean) {
      req.payload.logger.warn({ ...about, msg: 'An upload was refused by the scanner', threat: verdict.threat })
      throw await refusal(req, 'FILE_INFECTED', { threat: verdict.threat })
    }
    return data
  }
