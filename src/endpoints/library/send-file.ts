import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

import type { PayloadRequest, UploadConfig } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { byteRange } from '../../domain/byte-range.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { downloadHeaders } from './download-headers.js'
import { streamWhenRead } from './stream-when-read.js'

/** A row of `files`, as far as sending it needs. */
export type StoredFile = { checksum?: null | string; filename?: null | string; id: string; mimeType?: null | string; originalName?: null | string }

type Sending = {
  /** Called before the first byte of a download leaves that begins at the beginning; when it fails, nothing is sent. */
  onStart?: () => Promise<void>
}

type Found = { body: ReadableStream<Uint8Array>; dropped?: () => Promise<void>; headers: Record<string, string>; isFromStart: boolean; status: number }

const keptHeaders = ['Content-Length', 'Content-Range'] as const

/** From a storage elsewhere (`plugin-cloud-storage`): it reads the range from the request itself. */
const findElsewhere = async (filename: string, { handlers = [] }: UploadConfig, req: PayloadRequest): Promise<Found | undefined> => {
  for (const handler of handlers) {
    const response = (await handler(req, { params: { collection: slugs.files, filename } } as never)) as Response | undefined
    if (response?.ok && response.body) {
      const { body } = response
      const headers = Object.fromEntries(keptHeaders.flatMap((name) => (response.headers.has(name) ? [[name, response.headers.get(name) ?? '']] : [])))
      return { body, dropped: () => body.cancel(), headers, isFromStart: response.status === 200 || /^bytes 0-/.test(headers['Content-Range'] ?? ''), status: response.status }
    }
  }
  return undefined
}

/** A range of another version of the file is worth nothing: then all of it is sent. */
const askedRange = ({ headers }: PayloadRequest, checksum: null | string | undefined): null | string => {
  const condition = headers.get('if-range')
  return condition === null || condition === `"${checksum}"` ? headers.get('range') : null
}

const findOnDisk = async (file: StoredFile, filename: string, { staticDir }: UploadConfig, req: PayloadRequest): Promise<'unsatisfiable' | Found | undefined> => {
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

/** Sends the bytes of a file, or the piece that was asked for, to be saved. Whoever calls has decided that the viewer may have them. */
export const sendFile = async (file: StoredFile, req: PayloadRequest, { onStart }: Sending = {}): Promise<Response> => {
  const upload = req.payload.collections[slugs.files]?.config.upload as UploadConfig
  const found = file.filename ? ((await findElsewhere(file.filename, upload, req)) ?? (await findOnDisk(file, file.filename, upload, req))) : undefined
  if (found === undefined) {
    throw await refusal(req, 'FILE_NOT_FOUND')
  }
  const headers = downloadHeaders({ checksum: file.checksum, mimeType: file.mimeType, name: file.originalName ?? 'download' })
  if (found === 'unsatisfiable') {
    return new Response(null, { headers: { ...headers, 'Content-Length': '0' }, status: 416 })
  }
  const { body, dropped, headers: ofPiece, isFromStart, status } = found
  const counted = streamWhenRead(async () => {
    if (isFromStart) {
      await onStart?.()
    }
    return body
  }, dropped)
  return new Response(counted, { headers: { ...headers, ...ofPiece }, status })
}
