import type { RequestHandler } from 'express'

import { answerRefusal } from './answer-refusal.js'
import { refusal } from './gate/refusal.js'

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS'])
const strangers = new Set(['cross-site', 'same-site'])

const hostOf = (origin: string): string | undefined => {
  try {
    return new URL(origin).host
  } catch {
    return undefined
  }
}

/**
 * Refuses changes that a page of another origin makes with this person's cookie. Payload checks the origin of a session cookie
 * too; this stands in front of it, for every route, so that a forgotten endpoint is covered. Requests without a cookie (API keys)
 * and from programs that name no origin pass.
 */
export const refuseCrossSite = (allowedOrigins: readonly string[]): RequestHandler => {
  const allowed = new Set(allowedOrigins)
  return (request, response, next) => {
    const { headers, method } = request
    if (readingMethods.has(method) || headers.cookie === undefined) {
      next()
      return
    }
    const { origin } = headers
    const isOurs =
      origin === undefined
        ? !strangers.has(String(headers['sec-fetch-site'] ?? ''))
        : allowed.has(origin) || (headers.host !== undefined && hostOf(origin) === headers.host)
    if (isOurs) {
      next()
      return
    }
    answerRefusal(response, refusal(403, 'This change came from another website and was refused. Open the portal itself and try again.'))
  }
}
