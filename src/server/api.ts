import type { Request, RequestHandler, Response } from 'express'
import { retryAfterSeconds, translateDatabaseError } from 'payload-partner-portal/database'
import type { Logger } from 'pino'

import { answerRefusal } from './answer-refusal.js'
import { buildWebRequest } from './build-web-request.js'
import { refusal } from './gate/refusal.js'
import { localsOf } from './request-locals.js'
import { faultSentence, sendWebResponse } from './send-web-response.js'

/** Answers a web request, as Payload's `handleEndpoints` does. */
export type WebHandler = (request: globalThis.Request) => Promise<globalThis.Response>

/** What the API needs to answer. */
export type ApiOptions = {
  handleGraphql: WebHandler
  handleRest: WebHandler
  logger: Pick<Logger, 'error'>
  /** The public origin (`https://portal.example.com`); without it the request's own host. */
  serverOrigin?: string
}

const isGraphql = /^\/graphql\/?$/i

/** Payload answers 500 when a name is not on the disk. It has logged a file that should be there. */
const isMissingFile = ({ path }: Request, response: Response): boolean => localsOf(response).collection?.hasFilesOnDisk === true && /^\/[^/]+\/file\//i.test(path)

/**
 * Hands `/api/**` to Payload: builds the web request, streams the answer back, and stops Payload's work when the client has gone.
 * Stands behind the gate, which has read or is watching the body.
 */
export const answerApi =
  ({ handleGraphql, handleRest, logger, serverOrigin }: ApiOptions): RequestHandler =>
  async (request, response) => {
    const gone = new AbortController()
    response.once('close', () => {
      if (!response.writableFinished) {
        gone.abort()
      }
    })
    const { body, requestId } = localsOf(response)
    const refusedWhileFlowing = () => (body?.kind === 'stream' ? body.wasRefused() : undefined)
    try {
      const webRequest = buildWebRequest(request, response, { serverOrigin, signal: gone.signal })
      const webResponse = await (isGraphql.test(request.path) ? handleGraphql : handleRest)(webRequest)
      if (response.headersSent) {
        // Somebody else has spoken, see `refuseWhileDatabaseHangs`.
        await webResponse.body?.cancel()
        return
      }
      const refused = refusedWhileFlowing()
      if (refused) {
        await webResponse.body?.cancel()
        answerRefusal(response, refused)
        return
      }
      if (webResponse.status === 500 && isMissingFile(request, response)) {
        answerRefusal(response, refusal(404, 'There is no such file.'))
        return
      }
      await sendWebResponse(webResponse, response, request.method)
    } catch (err) {
      if (gone.signal.aborted || response.writableEnded) {
        return
      }
      const refused = refusedWhileFlowing()
      if (!refused) {
        logger.error({ err, id: requestId, path: request.path }, 'API request failed')
      }
      const translated = translateDatabaseError(err)
      if (translated?.status === 503) {
        response.setHeader('Retry-After', retryAfterSeconds)
      }
      answerRefusal(response, refused ?? (translated ? refusal(translated.status, translated.message) : refusal(500, faultSentence(requestId))))
    }
  }
