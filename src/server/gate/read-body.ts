import type { IncomingMessage } from 'node:http'

import { type Refusal, refusal } from './refusal.js'

const sizeInWords = (bytes: number): string => (bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MB` : `${bytes / 1024} KB`)

/** The refusal of a body that is too large; says how much may be sent. */
export const tooLarge = (limit: number): Refusal => refusal(413, `The request is larger than ${sizeInWords(limit)}. Send less at once.`)

/** Refuses by the announced length alone, before a byte of the body is read. */
export const refuseLength = (request: IncomingMessage, limit: number): Refusal | undefined =>
  Number(request.headers['content-length'] ?? 0) > limit ? tooLarge(limit) : undefined

/**
 * Reads a body to its end and counts while it comes, so that a body without an announced length cannot fill the memory.
 * What arrives beyond the limit is thrown away; Node empties the connection once the refusal is answered.
 */
export const readBody = (request: IncomingMessage, limit: number): Promise<Buffer | Refusal> => {
  const refused = refuseLength(request, limit)
  if (refused) {
    return Promise.resolve(refused)
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const onData = (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) {
        request.off('data', onData)
        request.resume()
        resolve(tooLarge(limit))
        return
      }
      chunks.push(chunk)
    }
    const cutOff = () => resolve(refusal(400, 'The connection ended before the whole request arrived.'))
    request.on('data', onData)
    request.once('end', () => resolve(Buffer.concat(chunks, size)))
    request.once('error', cutOff)
    request.once('close', cutOff)
  })
}
