import type { PayloadRequest } from 'payload'

import { refusal } from '../../translations/refusals/refusal.js'
import { downloadHeaders } from './download-headers.js'
import { storedBytes, type StoredFile } from './stored-bytes.js'
import { streamWhenRead } from './stream-when-read.js'

type Sending = {
  /** Called before the first byte of a download leaves that begins at the beginning; when it fails, nothing is sent. */
  onStart?: () => Promise<void>
}

/** Sends the bytes of a file, or the piece that was asked for, to be saved. Whoever calls has decided that the viewer may have them. */
export const sendFile = async (file: StoredFile, req: PayloadRequest, { onStart }: Sending = {}): Promise<Response> => {
  const found = await storedBytes(file, req)
  if (found === undefined) {
    throw await refusal(req, 'FILE_NOT_FOUND')
  }
  const headers = downloadHeaders({ checksum: file.checksum, mimeType: file.mimeType, name: file.originalName ?? 'download' })
  if (found === 'unsatisfiable') {
    return new Response(null, { headers: { ...headers, 'Content-Length': '0' }, status: 416 })
  }
  const { body, drop, headers: ofPiece, isFromStart, status } = found
  const counted = streamWhenRead(async () => {
    if (isFromStart) {
      await onStart?.()
    }
    return body
  }, drop)
  return new Response(counted, { headers: { ...headers, ...ofPiece }, status })
}
