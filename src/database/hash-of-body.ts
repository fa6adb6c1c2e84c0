import { createHash, type Hash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

const boundaryOf = (contentType: null | string): null | string => /^multipart\/.*boundary="?([^";]+)"?/i.exec(contentType ?? '')?.[1] ?? null

/** A form that is sent again has another boundary between its parts; everything else is the same. */
const updateWithoutBoundary = (hash: Hash, body: Buffer, boundary: string): void => {
  let start = 0
  for (let at = body.indexOf(boundary); at !== -1; at = body.indexOf(boundary, start)) {
    hash.update(body.subarray(start, at))
    start = at + boundary.length
  }
  hash.update(body.subarray(start))
}

/** Tells the body of one request from that of another. Reads the whole body; the request keeps its own copy. */
export const hashOfBody = async (req: Pick<PayloadRequest, 'clone' | 'headers'>): Promise<string> => {
  const hash = createHash('sha256')
  const stream = req.clone?.().body
  const chunks: Uint8Array[] = []
  if (stream) {
    for await (const chunk of stream) {
      chunks.push(chunk)
    }
  }
  const boundary = boundaryOf(req.headers.get('content-type'))
  if (boundary === null) {
    chunks.forEach((chunk) => hash.update(chunk))
  } else {
    updateWithoutBoundary(hash, Buffer.concat(chunks), boundary)
  }
  return hash.digest('hex')
}
