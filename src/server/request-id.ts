import { randomUUID } from 'node:crypto'

import type { RequestHandler } from 'express'

import { localsOf } from './request-locals.js'

const sane = /^[\w.:-]{8,100}$/

/**
 * Gives every request an id, answers it as `X-Request-Id`, and hands it on in the request header, so that one id leads from the
 * proxy's log through ours to the sentence a person reads when something went wrong. An id from outside is kept if it is harmless.
 */
export const assignRequestId: RequestHandler = (request, response, next) => {
  const given = request.headers['x-request-id']
  const id = typeof given === 'string' && sane.test(given) ? given : randomUUID()
  request.headers['x-request-id'] = id
  localsOf(response).requestId = id
  response.setHeader('X-Request-Id', id)
  next()
}
