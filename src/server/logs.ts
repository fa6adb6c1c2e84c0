import type { RequestHandler } from 'express'
import { type Logger, type LoggerOptions, pino } from 'pino'

import { localsOf } from './request-locals.js'

/** Which requests are written down: all, only those refused or failed, or none (for benches). */
export type RequestLogging = 'errors' | 'off' | 'on'

/** The log levels of pino, from silent to everything. */
export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
export type LogLevel = (typeof logLevels)[number]

/** Values under these names never reach the log, however deep they are in what is logged. */
const secrets = ['password', 'token', 'secret', 'authorization', 'cookie', 'apiKey', 'hash', 'salt', 'resetPasswordToken', 'set-cookie']

// Written in blocks, so that a request does not wait for the disk.
const output = () => pino.destination({ dest: 1, minLength: 4096, periodicFlush: 1000, sync: false })

const shape = (level: LogLevel): LoggerOptions => ({
  base: null,
  formatters: { level: (label) => ({ level: label }) },
  level,
  timestamp: pino.stdTimeFunctions.isoTime,
})

/** One JSON line an event, on standard output, without secrets. */
export const createLogger = (level: LogLevel): Logger =>
  pino({ ...shape(level), redact: { censor: '[removed]', paths: secrets.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]) } }, output())

/** For the lines of {@link logRequests}, which hold nothing to remove: looking for secrets would cost more than the line itself. */
export const createRequestLogger = (level: LogLevel): Logger => pino(shape(level), output())

const longRandomText = /[\w-]{32,}/g
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const digit = /\d/

/** The path as it may be logged: without the query (filters hold names and addresses of people) and without tokens. */
export const loggablePath = (url: string): string => {
  const queryStart = url.indexOf('?')
  const path = queryStart === -1 ? url : url.slice(0, queryStart)
  return path.length < 32 ? path : path.replace(longRandomText, (text) => (uuid.test(text) || !digit.test(text) ? text : '[removed]'))
}

const quietPath = /^\/(?:_next\/static\/|healthz$|readyz$|favicon)/

/** Writes one line for each answered request: who asked what, how it went and how long it took. */
export const logRequests = (logger: Logger, logging: RequestLogging): RequestHandler => {
  if (logging === 'off') {
    return (_request, _response, next) => next()
  }
  return (request, response, next) => {
    const start = performance.now()
    const { method, originalUrl } = request
    const address = request.ip
    response.once('close', () => {
      const { statusCode } = response
      if (logging === 'errors' ? statusCode < 500 : quietPath.test(originalUrl) && statusCode < 400) {
        return
      }
      const line = {
        address,
        id: localsOf(response).requestId,
        method,
        ms: Math.round((performance.now() - start) * 10) / 10,
        path: loggablePath(originalUrl),
        status: statusCode,
        ...(response.writableFinished ? {} : { aborted: true }),
      }
      if (statusCode >= 500) {
        logger.error(line, 'request')
      } else {
        logger.info(line, 'request')
      }
    })
    next()
  }
}
