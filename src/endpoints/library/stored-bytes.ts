import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

import type { PayloadRequest, UploadConfig } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { byteRange } from '../../domain/byte-range.js'
import { streamWhenRead } from './stream-when-read.js'

/** A row of `files`, as far as its bytes need it. */
export type StoredFile = { checksum?: null | string; filename?: null | string; id: string; mimeType?: null | string; originalName?: null | string }

/** The bytes that were asked for. `drop` gives back what was opened for them when nobody reads them. */
export type StoredBytes = {
  body: ReadableStream<Uint8Array>
  drop?: () => Promise<void>
  /** Length, and for a piece its place in the whole. */
  headers: Record<string, string>
  isFromStart: boolean
  status: number
}

const keptHeaders = ['Content-Length', 'Content-Range'] as const

/** From a storage elsewhere (`plugin-cloud-storage`): it reads the range from the request itself. */
const bytesElsewhere = async (filename: string, { handlers = [] }: UploadConfig, req: PayloadRequest): Promise<StoredBytes | undefined> => {
  for (const handler of handlers) {
    const response = (await handler(req, { params: { collection: slugs.files, filename } } as never)) as Response | undefined
    if (response?.ok && response.body) {
      const { body } = response
      const headers = Object.fromEntries(keptHeaders.flatMap((name) => (response.headers.has(name) ? [[name, response.headers.get(name) ?? '']] : [])))
      return { body, drop: () => body.cancel(), headers, isFromStart: response.status === 200 || /^bytes 0-/.test(headers['Content-Range'] ?? ''), status: response.status }
    }
  }
  return undefined
}

/** A range of another version of the file is worth nothing: then all of it is sent. */
const askedRange = ({ headers }: PayloadRequest, checksum: null | string | undefined): null | string => {
  const condition = headers.get('if-range')
  return condition === null || condition === `"${checksum}"` ? headers.get('range') : null
}

const bytesOnDisk = async (file: StoredFile, filename: string, { staticDir }: UploadConfig, req: PayloadRequest): Promise<'unsatisfiable' | StoredBytes | undefined> => {
  const place = path.join(path.resolve(staticDir ?? slugs.files), path.basename(filename))
  const size = await stat(place).then((found) => found.size).catch(() => undefined)
  if (size === undefined) {
    req.payload.logger.error({ file: file.id, msg: 'A file of the library is not where it should be', place })
    return undefined
  }
  const piece = byteRange(askedRange(req, file.checksum), size)
  if (piece === 'unsatisfiable') {
    return piece
  }
  const { end, start } = piece ?? { end: size - 1, start: 0 }
  return {
    body: streamWhenRead(async () => Readable.toWeb(createReadStream(place, { end, start })) as unknown as ReadableStream<Uint8Array>),
    headers: { 'Content-Length': String(end - start + 1), ...(piece && { 'Content-Range': `bytes ${start}-${end}/${size}` }) },
    isFromStart: start === 0,
    status: piece ? 206 : 200,
  }
}

/** The bytes of a file of the library, or the piece this request asks for, wherever its storage keeps them; undefined when they are gone. */
export const storedBytes = async (file: StoredFile, req: PayloadRequest): Promise<'unsatisfiable' | StoredBytes | undefined> => {
  const upload = req.payload.collections[slugs.files]?.config.upload as UploadConfig
  return file.filename ? ((await bytesElsewhere(file.filename, upload, req)) ?? bytesOnDisk(file, file.filename, upload, req)) : undefined
}
