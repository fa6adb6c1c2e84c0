import type { Request, RequestHandler, Response } from 'express'
import { databaseErrorText, retryAfterSeconds } from 'payload-partner-portal/database'

import { answerRefusal } from './answer-refusal.js'
import { refusal } from './gate/refusal.js'
import { languageOfBrowser } from './plain-page.js'
import { within } from './within.js'

/** How to find out whether the database hangs. */
export type HangOptions = {
  /** Settles when the database says anything at all, be it a refusal: only one that hangs says nothing. */
  knock: () => Promise<unknown>
  /** How long a request is left alone before anybody looks, and between looks. @default 2000 */
  patienceMs?: number
  /** How long the database may take to say anything. @default 2000 */
  timeoutMs?: number
}

/** Who only read may simply ask again; of a change nobody knows what becomes of it when the database goes on. */
const sentenceFor = (request: Request): string => databaseErrorText(request.method === 'GET' || request.method === 'HEAD' ? 'DATABASE_UNAVAILABLE' : 'OUTCOME_UNKNOWN', languageOfBrowser(request))

const refuse = (request: Request, response: Response): void => {
  response.setHeader('Retry-After', retryAfterSeconds)
  answerRefusal(response, refusal(503, sentenceFor(request)))
}

/**
 * Answers API requests with 503 when they wait for a database that hangs. A connection that is refused fails at once; one on which nothing is said
 * would hold every request until the time limits of statements, which have to let slow ones pass. One knock serves all requests that wait.
 */
export const refuseWhileDatabaseHangs = ({ knock, patienceMs = 2000, timeoutMs = 2000 }: HangOptions): RequestHandler => {
  let knocking: Promise<boolean> | undefined
  const hangs = (): Promise<boolean> => {
    knocking ??= within(timeoutMs, knock().catch(() => undefined)).then((outcome) => outcome === 'late').finally(() => {
      knocking = undefined
    })
    return knocking
  }
  return (request, response, next) => {
    let timer: NodeJS.Timeout
    const look = async (): Promise<void> => {
      const isHanging = await hangs()
      if (response.headersSent || response.closed) {
        return
      }
      if (isHanging) {
        refuse(request, response)
        return
      }
      wait()
    }
    const wait = (): void => {
      timer = setTimeout(() => void look(), patienceMs)
    }
    wait()
    response.once('close', () => clearTimeout(timer))
    next()
  }
}
