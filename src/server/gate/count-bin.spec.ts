import { describe, expect, it } from 'vitest'
import type { Request, Response } from 'express'

import { gateQuery } from '../gate-requests.js'
import { refuseUrl } from './refuse-url.js'

type Outcome = { status?: number; url?: string }

/** What the gate makes of a request: passed on (perhaps with another address), or refused. */
const judge = (method: string, originalUrl: string): Outcome => {
  const outcome: Outcome = {}
  const response = { end: () => undefined, locals: {} as Outcome, set statusCode(status: number) { outcome.status = status }, setHeader: () => undefined }
  gateQuery(new Map())({ headers: {}, method, originalUrl } as unknown as Request, response as unknown as Response, () => Object.assign(outcome, { url: response.locals.url }))
  return outcome
}

const bin = 'trash=true&where%5BdeletedAt%5D%5Bexists%5D=true'

describe('what Payload’s admin asks of the bin', () => {
  it('is counted with one page instead of all of it', () => {
    expect(judge('GET', `/api/rooms?depth=0&limit=0&locale=en&${bin}`)).toEqual({ url: `/api/rooms?depth=0&limit=100&locale=en&${bin}` })
  })

  it('is emptied, restored and changed without a limit of rows', () => {
    expect(judge('DELETE', `/api/rooms?limit=0&locale=en&${bin}`)).toEqual({ url: undefined })
    expect(judge('PATCH', `/api/rooms?limit=0&locale=en&${bin}`)).toEqual({ url: undefined })
  })

  it('opens no list without pages', () => {
    expect(judge('GET', '/api/rooms?limit=0').status).toBe(400)
    expect(judge('GET', '/api/rooms?limit=00&trash=true').status).toBe(400)
  })

  it('names a hundred selected documents in one address', () => {
    const ids = Array.from({ length: 100 }, (_, at) => `where%5Band%5D%5B0%5D%5Band%5D%5B0%5D%5Bid%5D%5Bin%5D%5B${at}%5D=0192f0c1-2b3c-7d4e-8f90-123456789abc`).join('&')
    expect(refuseUrl(`/api/rooms?${ids}&limit=0`, 'PATCH')).toBeUndefined()
    expect(refuseUrl(`/api/rooms?${ids}&limit=0`, 'DELETE')).toBeUndefined()
    expect(refuseUrl(`/api/rooms?${ids}`, 'GET')).toMatchObject({ status: 414 })
    expect(refuseUrl(`/api/rooms?${ids}${ids}`, 'PATCH')).toMatchObject({ status: 414 })
  })
})
