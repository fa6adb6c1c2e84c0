import type { RequestHandler } from 'express'

import { answerRefusal } from './answer-refusal.js'
import { refusal } from './gate/refusal.js'

/** What stays closed in front of Payload, whatever its configuration says. */
export type ClosedDoorOptions = {
  /** Opens Payload's endpoints that run jobs, for a scheduler outside. Their access is still Payload's `jobs.access`. @default false */
  jobEndpoints?: boolean
}

const firstRegister = /^\/[^/]+\/first-register\/?$/i
// Payload's own deletion of a preference fails on Postgres whatever is asked; the admin only reads and writes them.
const preference = /^\/payload-preferences\//i
const jobEndpoint = /^\/payload-jobs\/(?:run|handle-schedules)\/?$/i

/**
 * Answers 404 for the endpoint that makes the first account (it believes any caller while a collection is empty; the seed and the
 * set-up make ours) and for the endpoints that run jobs. Expects to be mounted on `/api`.
 */
export const closeDoors = ({ jobEndpoints = false }: ClosedDoorOptions = {}): RequestHandler => {
  return (request, response, next) => {
    const { path } = request
    if (request.method === 'DELETE' && preference.test(path)) {
      answerRefusal(response, refusal(405, 'A preference cannot be deleted. Save an empty one instead.'))
      return
    }
    if (firstRegister.test(path) || (!jobEndpoints && jobEndpoint.test(path))) {
      answerRefusal(response, refusal(404, 'There is nothing at this address.'))
      return
    }
    next()
  }
}
