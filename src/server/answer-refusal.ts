import type { Response } from 'express'

import type { Refusal } from './gate/refusal.js'

/** Answers in the form of every error of the API: the right status and a sentence a person can act on. */
export const answerRefusal = (response: Response, { message, status }: Refusal): void => {
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.end(JSON.stringify({ errors: [{ message }] }))
}
