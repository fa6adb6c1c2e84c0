import type { IncomingMessage, ServerResponse } from 'node:http'

import type { BasePayload } from 'payload'

import { authDoorOf, viewerFromToken } from '../../../access/authenticate.js'
import { previewHeader } from '../../../access/preview-cookie.js'
import { tokenOfHeaders } from '../../../access/session-token.js'
import { retryAfterSeconds, translateDatabaseError } from '../translate-database-error.js'
import { type FastRoute, fastRoutes } from './fast-routes.js'
import { parseQuery } from './fast-query.js'
import { NotReadable } from './readable-collection.js'

/** What `createFastReads` returns: a handler as Express calls it, without knowing Express. */
export type FastReads = (request: IncomingMessage & { originalUrl?: string }, response: ServerResponse, next: (error?: unknown) => void) => void

/** Only `get` is asked of them. */
const headersOf = ({ headers }: IncomingMessage): Headers =>
  ({
    get: (name: string) => {
      const value = headers[name.toLowerCase()]
      return (Array.isArray(value) ? value.join(', ') : value) ?? null
    },
  }) as unknown as Headers

/** Ways to sign in that are not a session of the portal are Payload's and the host's. */
const isPlain = ({ headers, method }: IncomingMessage): boolean =>
  method === 'GET' && headers[previewHeader] === undefined && (headers.authorization === undefined || /^(?:JWT|Bearer) /.test(headers.authorization))

const split = (address: string): { path: string; search: string } => {
  const at = address.indexOf('?')
  return at < 0 ? { path: address, search: '' } : { path: address.slice(0, at), search: address.slice(at) }
}

const send = (response: ServerResponse, body: string, status = 200): void => {
  // A request that waited too long has been answered meanwhile.
  if (response.headersSent) {
    return
  }
  response.statusCode = status
  response.setHeader('Cache-Control', 'private, no-store')
  response.setHeader('Content-Type', 'application/json')
  response.setHeader('Content-Length', Buffer.byteLength(body))
  response.end(body)
}

/** While the database is away Payload could only wait for it a second time. */
const refusalWhileAway = (err: unknown, { headers }: IncomingMessage): null | string => {
  const translated = translateDatabaseError(err, headers['accept-language']?.startsWith('de') ? 'de' : 'en')
  return translated?.status === 503 ? JSON.stringify({ errors: [{ code: translated.code, message: translated.message }] }) : null
}

/**
 * Answers the reads that every page asks (me, rooms, overview, leads, notifications) to partner users before Payload builds its request: the
 * same functions, the same policy, the same JSON. Whatever is unusual about a request goes on to Payload, refusals too.
 *
 * A host whose own hooks decide what may be read of leads or notifications must not mount it; changed fields are noticed.
 */
export const createFastReads = ({ payload }: { payload: BasePayload }): FastReads => {
  const routes = fastRoutes(payload)
  const door = authDoorOf(payload)
  const base = payload.config.routes.api

  const answer = async (route: FastRoute, request: IncomingMessage, search: string): Promise<null | string> => {
    const token = tokenOfHeaders(headersOf(request), door)
    const viewer = token === null ? null : await viewerFromToken(door, token)
    const query = parseQuery(search)
    return viewer?.kind === 'partner-user' && query.preview === undefined ? route(viewer, query) : null
  }

  return (request, response, next) => {
    const { path, search } = split(request.originalUrl ?? request.url ?? '')
    const route = isPlain(request) && path.startsWith(base) ? routes.get(path.slice(base.length)) : undefined
    if (!route) {
      next()
      return
    }
    const decline = (err: unknown): void => {
      const away = refusalWhileAway(err, request)
      if (response.headersSent) {
        return
      }
      if (away !== null) {
        response.setHeader('Retry-After', retryAfterSeconds)
        send(response, away, 503)
        return
      }
      if (!(err instanceof NotReadable)) {
        payload.logger.warn({ err, msg: 'A fast read failed; Payload answers the request' })
      }
      next()
    }
    answer(route, request, search)
      .then((body) => {
        if (body !== null) {
          send(response, body)
        } else if (!response.headersSent) {
          next()
        }
      }, decline)
      .catch(next)
  }
}
