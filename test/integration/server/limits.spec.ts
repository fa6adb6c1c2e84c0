import { afterEach, describe, expect, it } from 'vitest'

import type { AppOptions } from '../../../src/server/create-app.js'
import { defaultRateLimits } from '../../../src/server/limits.js'
import { type FakeApp, sentenceOf, startFakeApp } from './fake-app.js'

let app: FakeApp
afterEach(() => app.close())

const start = async (limits: Partial<typeof defaultRateLimits>, options: Partial<AppOptions> = {}) => {
  app = await startFakeApp({ ...options, limits: { ...defaultRateLimits, ...limits } })
}
const refused = async () => Response.json({ errors: [{ message: 'Wrong.' }] }, { status: 401 })
const signIn = (email: string, address = '203.0.113.1', path = '/api/users/login') =>
  fetch(`${app.base}${path}`, { body: JSON.stringify({ email, password: 'x' }), headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': address }, method: 'POST' })
const statuses = async (requests: (() => Promise<Response>)[]) => {
  const seen: number[] = []
  for (const send of requests) {
    seen.push((await send()).status)
  }
  return seen
}
const times = (count: number, send: (index: number) => Promise<Response>) => statuses(Array.from({ length: count }, (_, index) => () => send(index)))

describe('limits', () => {
  it('hold for all requests of one address and say when to come back', async () => {
    await start({ requestsPerMinute: 3 })
    const ask = (address: string) => fetch(`${app.base}/api/leads`, { headers: { 'X-Forwarded-For': address } })
    expect(await times(4, () => ask('203.0.113.1'))).toEqual([200, 200, 200, 429])
    const response = await ask('203.0.113.1')
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await sentenceOf(response)).toMatch(/^Too many requests from this address\. Try again in \d+ seconds\.$/)
    expect((await ask('203.0.113.2')).status).toBe(200)
  })

  it('hold for the failed sign-ins to one account from many addresses', async () => {
    await start({ failedSignInsPerAccount: 2 }, { handleRest: refused })
    expect(await times(3, (index) => signIn('Anna@example.com ', `203.0.113.${index}`))).toEqual([401, 401, 429])
    expect((await signIn('other@example.com')).status).toBe(401)
  })

  it('do not count sign-ins that succeed against the account', async () => {
    await start({ failedSignInsPerAccount: 2 })
    expect(await times(5, () => signIn('anna@example.com'))).toEqual([200, 200, 200, 200, 200])
  })

  it('hold for all sign-ins of one address, and for those of everybody', async () => {
    await start({ signInsPerMinute: 4, signInsPerMinuteAndAddress: 2 })
    expect(await times(3, (index) => signIn(`a${index}@example.com`))).toEqual([200, 200, 429])
    expect(await times(3, (index) => signIn(`b${index}@example.com`, `203.0.114.${index}`))).toEqual([200, 200, 429])
  })

  it('hold for mails to one account', async () => {
    await start({ accountMails: 2 })
    expect(await times(3, (index) => signIn('anna@example.com', `203.0.113.${index}`, '/api/partner-users/forgot-password'))).toEqual([200, 200, 429])
  })

  it('see the account in the multipart form of the admin', async () => {
    await start({ failedSignInsPerAccount: 1 }, { handleRest: refused })
    const send = () => {
      const form = new FormData()
      form.set('_payload', JSON.stringify({ email: 'anna@example.com', password: 'x' }))
      return fetch(`${app.base}/api/users/login`, { body: form, method: 'POST' })
    }
    expect(await times(2, send)).toEqual([401, 429])
  })

  it('see the account in a GraphQL sign-in, whose failures have status 200', async () => {
    await start({ failedSignInsPerAccount: 1 }, { handleGraphql: async () => Response.json({ data: null, errors: [{ message: 'Wrong.' }] }) })
    const query = 'mutation($e: String!) { loginUser(email: $e, password: "x") { token } }'
    const send = () => fetch(`${app.base}/api/graphql`, { body: JSON.stringify({ query, variables: { e: 'anna@example.com' } }), headers: { 'Content-Type': 'application/json' }, method: 'POST' })
    expect(await times(2, send)).toEqual([200, 429])
  })

  it('do not believe an address named by a client that is no trusted proxy', async () => {
    await start({ requestsPerMinute: 2 }, { trustProxy: false })
    expect(await times(3, (index) => fetch(`${app.base}/api/leads`, { headers: { 'X-Forwarded-For': `203.0.113.${index}` } }))).toEqual([200, 200, 429])
  })

  it('leave health checks alone', async () => {
    await start({ requestsPerMinute: 1 })
    expect(await times(3, () => fetch(`${app.base}/healthz`))).toEqual([200, 200, 200])
  })
})
