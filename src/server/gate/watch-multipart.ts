import type { IncomingMessage } from 'node:http'
import { Transform, type TransformCallback } from 'node:stream'

import busboy from 'busboy'

import { inputLimits } from './limits-of-input.js'
import { parseJsonText, refuseValues } from './parse-json-body.js'
import { tooLarge } from './read-body.js'
import { isRefusal, type Refusal, refusal } from './refusal.js'

/** A multipart body on its way to Payload, and what was wrong with it once that is known. */
export type WatchedMultipart = { body: Transform; refused: () => Refusal | undefined }

const judgeField = (name: string, value: string, isCut: boolean): Refusal | undefined => {
  if (isCut) {
    return tooLarge(inputLimits.bodyBytes)
  }
  if (name === '_payload') {
    const parsed = parseJsonText(value)
    return isRefusal(parsed) ? parsed : undefined
  }
  return refuseValues({ [name]: value })
}

/**
 * Lets a multipart body flow through and reads its fields on the way: the admin and uploads send their JSON as the field
 * `_payload`, which must pass the same gate as a JSON body. Each chunk is judged before it is handed on, so Payload never
 * sees the end of a body that was refused. Files are not kept here. `needsData`: a body without that field is refused.
 */
export const watchMultipart = (request: IncomingMessage, needsData: boolean): Refusal | WatchedMultipart => {
  let refused: Refusal | undefined
  let hasData = false
  let size = 0
  let reader: busboy.Busboy
  try {
    reader = busboy({ headers: request.headers, limits: { fieldNameSize: 200, fields: 100, fieldSize: inputLimits.bodyBytes, files: 20, parts: 120 } })
  } catch {
    return refusal(400, 'The multipart request has no boundary. Let the browser or the client library set the Content-Type.')
  }
  const tooMany = () => {
    refused ??= refusal(400, 'The request has more than 100 fields or 20 files. Send them in several requests.')
  }
  reader.on('field', (name, value, { nameTruncated, valueTruncated }) => {
    hasData ||= name === '_payload'
    refused ??= judgeField(name, value, nameTruncated || valueTruncated)
  })
  reader.on('file', (_name, file) => file.resume())
  reader.on('fieldsLimit', tooMany).on('filesLimit', tooMany).on('partsLimit', tooMany)
  reader.on('error', () => {
    refused ??= refusal(400, 'The multipart request is damaged. Send it again.')
  })

  const body = new Transform({
    flush(done: TransformCallback) {
      reader.end(() => {
        refused ??= needsData && !hasData ? refusal(400, 'The form has no field “_payload” with the data as JSON.') : undefined
        done(refused ? new Error(refused.message) : null)
      })
    },
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      size += chunk.length
      refused ??= size > inputLimits.uploadBytes ? tooLarge(inputLimits.uploadBytes) : undefined
      if (refused) {
        done(new Error(refused.message))
        return
      }
      reader.write(chunk, () => done(refused ? new Error(refused.message) : null, refused ? undefined : chunk))
    },
  })
  // What went wrong is told by `refused`; whoever reads the body sees the error too.
  body.on('error', () => request.unpipe(body).resume())
  request.once('aborted', () => body.destroy(new Error('The connection ended before the whole request arrived.')))
  request.pipe(body)
  return { body, refused: () => refused }
}
