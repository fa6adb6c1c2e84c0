import type { Request, RequestHandler, Response } from 'express'

import { answerRefusal } from './answer-refusal.js'
import { inputLimits } from './gate/limits-of-input.js'
import { type JsonObject, parseJsonBody } from './gate/parse-json-body.js'
import { readBody, refuseLength } from './gate/read-body.js'
import { isRefusal, type Refusal, refusal } from './gate/refusal.js'
import { watchMultipart } from './gate/watch-multipart.js'
import { isJson, mediaTypeOf } from './media-type.js'
import { methodOverrideOf, openOverride } from './method-override.js'
import { type ApiBody, localsOf } from './request-locals.js'

const methodsWithBody = new Set(['DELETE', 'PATCH', 'POST', 'PUT'])
const bytesTypes = new Set(['application/x-www-form-urlencoded', 'text/csv'])

const hasBody = ({ headers, method }: Request): boolean =>
  methodsWithBody.has(method) && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0)

/** Sign-in forms of the admin are multipart and small: read whole, because the limits must know the account. */
const readSignInForm = async (request: Request): Promise<ApiBody | Refusal> => {
  const bytes = await readBody(request, inputLimits.signInBodyBytes)
  if (isRefusal(bytes)) {
    return bytes
  }
  let payloadField: unknown
  try {
    const form = await new globalThis.Response(new Uint8Array(bytes), { headers: { 'Content-Type': request.headers['content-type'] ?? '' } }).formData()
    payloadField = form.get('_payload')
  } catch {
    return refusal(400, 'The form is damaged. Send it again.')
  }
  const json: JsonObject | Refusal = parseJsonBody(Buffer.from(typeof payloadField === 'string' ? payloadField : '{}'))
  return isRefusal(json) ? json : { bytes, json, kind: 'json' }
}

/** Whether Payload will look for the data of a document, and stumble when there is none at all. */
const needsData = ({ method, path }: Request, response: Response): boolean => {
  const { collection } = localsOf(response)
  const [, , second = '', third] = path.split('/')
  if (!collection || third !== undefined || collection.endpoints.has(`${method} ${second.toLowerCase()}`)) {
    return false
  }
  return method === 'PATCH' || (method === 'POST' && second === '')
}

const noData = () => refusal(400, 'The request has no data. Send a JSON object, or a form with the field “_payload”.')

const openBody = async (request: Request, response: Response, isSignIn: boolean): Promise<ApiBody | Refusal> => {
  const override = methodOverrideOf(request)
  if (override !== undefined && override !== 'GET') {
    return refusal(400, 'X-HTTP-Method-Override may only say GET.')
  }
  if (override === 'GET') {
    return openOverride(request, response)
  }
  if (!hasBody(request)) {
    return needsData(request, response) ? noData() : { kind: 'none' }
  }
  if (request.headers['content-encoding'] !== undefined && request.headers['content-encoding'] !== 'identity') {
    return refusal(415, 'Compressed request bodies are not accepted. Send the body as it is.')
  }
  const mediaType = mediaTypeOf(request)
  if (mediaType === 'multipart/form-data') {
    if (isSignIn) {
      return readSignInForm(request)
    }
    const watched = refuseLength(request, inputLimits.uploadBytes) ?? watchMultipart(request, needsData(request, response))
    if (isRefusal(watched)) {
      return watched
    }
    // A handler may answer without reading; the rest must leave the connection, or the next request on it waits for ever.
    response.once('finish', () => request.unpipe(watched.body).resume())
    return { kind: 'stream', stream: watched.body, wasRefused: watched.refused }
  }
  if (isJson(mediaType)) {
    const bytes = await readBody(request, isSignIn ? inputLimits.signInBodyBytes : inputLimits.bodyBytes)
    if (isRefusal(bytes)) {
      return bytes
    }
    const json = parseJsonBody(bytes)
    return isRefusal(json) ? json : { bytes, json, kind: 'json' }
  }
  if (bytesTypes.has(mediaType) && !needsData(request, response)) {
    const bytes = await readBody(request, inputLimits.bodyBytes)
    return isRefusal(bytes) ? bytes : { bytes, kind: 'bytes' }
  }
  return refusal(415, 'Send application/json, or multipart/form-data with a file.')
}

/**
 * Reads and judges the body of an API request. Only for routes whose web `Request` we build ourselves: a body read here is gone
 * for everyone who would read the Node request after us.
 */
export const gateBodies =
  (isSignInPath: (path: string) => boolean): RequestHandler =>
  async (request, response, next) => {
    const body = await openBody(request, response, isSignInPath(request.path))
    if (isRefusal(body)) {
      answerRefusal(response, body)
      return
    }
    localsOf(response).body = body
    next()
  }
