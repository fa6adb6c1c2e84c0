import { Readable } from 'node:stream'

import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'

import { localsOf } from './request-locals.js'

// Of the connection, not of the message; or no longer true of the request we build.
const droppedHeaders = new Set(['connection', 'content-length', 'expect', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'])
const overrideHeaders = new Set(['x-http-method-override', 'x-payload-http-method-override'])
const sameHost = /^[\w.-]+(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/i

/** The origin Payload sees. A configured one always wins: mails must not link to whatever host a request claims. */
const originOf = (request: ExpressRequest, serverOrigin: string | undefined): string => {
  if (serverOrigin !== undefined) {
    return serverOrigin
  }
  const host = request.headers.host ?? ''
  return sameHost.test(host) ? `${request.protocol}://${host}` : 'http://localhost'
}

const headersOf = (request: ExpressRequest, withoutOverride: boolean): Headers => {
  const headers = new Headers()
  const { rawHeaders } = request
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase()
    if (!droppedHeaders.has(name) && !(withoutOverride && overrideHeaders.has(name)) && !name.startsWith(':')) {
      headers.append(name, rawHeaders[index + 1] ?? '')
    }
  }
  headers.set('x-request-id', String(request.headers['x-request-id'] ?? ''))
  return headers
}

/**
 * Builds the web `Request` that Payload reads, from a request whose body the gate has judged. `signal` tells Payload's handlers
 * that nobody waits for the answer any more.
 */
export const buildWebRequest = (
  request: ExpressRequest,
  response: ExpressResponse,
  { serverOrigin, signal }: { serverOrigin: string | undefined; signal: AbortSignal },
): Request => {
  const { body, method = request.method, url = request.originalUrl } = localsOf(response)
  const headers = headersOf(request, method !== request.method)
  const init: RequestInit & { duplex?: 'half' } = { headers, method: method === 'HEAD' ? 'GET' : method, signal }
  if (body?.kind === 'json' || body?.kind === 'bytes') {
    init.body = new Uint8Array(body.bytes)
    headers.set('content-length', String(body.bytes.length))
  } else if (body?.kind === 'stream') {
    init.body = Readable.toWeb(body.stream) as unknown as ReadableStream<Uint8Array>
    init.duplex = 'half'
  }
  return new Request(`${originOf(request, serverOrigin)}${url}`, init)
}
