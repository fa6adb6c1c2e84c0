import type { Request, Response } from 'express'

import { inputLimits } from './gate/limits-of-input.js'
import { parseJsonBody } from './gate/parse-json-body.js'
import { parseQuery } from './gate/parse-query.js'
import { readBody } from './gate/read-body.js'
import { refuseQuery } from './gate/refuse-query.js'
import { isRefusal, type Refusal, refusal } from './gate/refusal.js'
import { isJson, mediaTypeOf } from './media-type.js'
import { type ApiBody, localsOf } from './request-locals.js'

const unreadableQuery = /[^\x20-\x7e\x80-\uffff]|%(?:0[0-8bcef]|1[0-9a-f]|7f)|%(?![0-9a-f]{2})/i

/** The method a POST says it stands for. Payload knows one: `GET`, in capitals. */
export const methodOverrideOf = ({ headers, method }: Request): string | undefined => {
  const given = method === 'POST' ? (headers['x-payload-http-method-override'] ?? headers['x-http-method-override']) : undefined
  return given?.toString()
}

/** A GET that came as a POST because its query is long: becomes the GET it stands for, behind the same checks. */
export const openOverride = async (request: Request, response: Response): Promise<ApiBody | Refusal> => {
  const mediaType = mediaTypeOf(request)
  const bytes = await readBody(request, inputLimits.bodyBytes)
  if (isRefusal(bytes)) {
    return bytes
  }
  let search: string
  if (mediaType === 'application/x-www-form-urlencoded') {
    search = bytes.toString('utf8').replace(/^\?/, '')
  } else if (isJson(mediaType)) {
    const json = parseJsonBody(bytes)
    if (isRefusal(json)) {
      return json
    }
    const refused = refuseQuery(json, 'GET', localsOf(response).rules)
    return refused ?? { bytes, json, kind: 'json' }
  } else {
    return refusal(415, 'A GET sent as a POST must be application/x-www-form-urlencoded or application/json.')
  }
  if (unreadableQuery.test(search)) {
    return refusal(400, 'The query contains a control character or a broken escape. Encode it with encodeURIComponent.')
  }
  const url = `${request.originalUrl}${request.originalUrl.includes('?') ? '&' : '?'}${search}`
  const query = parseQuery(url.slice(url.indexOf('?') + 1))
  const refused = refuseQuery(query, 'GET', localsOf(response).rules)
  if (refused) {
    return refused
  }
  Object.assign(localsOf(response), { method: 'GET', query, url })
  return { kind: 'none' }
}
