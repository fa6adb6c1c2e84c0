import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { TestPortal } from '../support/start-payload.js'
import { stopPayload } from '../support/stop-payload.js'
import { type Front, nextAnswered, startFront } from './support/front.js'
import { startWorld } from './support/start-world.js'
import { type ActorName, password, type World } from './support/world.js'

type Pool = { connect: unknown }

let portal: TestPortal
let world: World
let front: Front
const own = new Map<Pool, unknown>()

/** Nothing listens where Postgres was: what `pg` says then, for both pools. */
const refuseConnection = (callback?: (error: Error) => void): Promise<never> | undefined => {
  const error = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })
  if (callback) {
    callback(error)
    return undefined
  }
  return Promise.reject(error)
}

const pools = (): Pool[] => {
  const { pool, transactionPool } = portal.payload.db as unknown as { pool: Pool; transactionPool: Pool }
  return [pool, transactionPool]
}

const takeDatabaseAway = (): void =>
  pools().forEach((pool) => {
    own.set(pool, pool.connect)
    pool.connect = refuseConnection
  })
const bringDatabaseBack = (): void => pools().forEach((pool) => Object.assign(pool, { connect: own.get(pool) }))

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  front = await startFront(portal)
  await front.ask('POST', '/api/graphql', { as: world.actors.partnerAdmin, body: { query: '{ portalMe { kind } }' } })
}, 180_000)
afterAll(async () => {
  await front.close()
  await stopPayload(portal)
})

const requests: readonly [ActorName, string, string, unknown?][] = [
  ['partnerMember', 'GET', '/api/leads'],
  ['partnerMember', 'GET', '/api/portal/me'],
  ['partnerMember', 'GET', '/api/portal/rooms'],
  ['partnerMember', 'GET', '/api/portal/overview'],
  ['partnerMember', 'GET', '/api/portal/search?q=lead'],
  ['partnerMember', 'GET', '/api/portal/rooms/plainroom'],
  ['partnerMember', 'GET', '/api/leads?depth=1'],
  ['partnerMember', 'GET', '/api/leads/form'],
  ['partnerMember', 'GET', '/api/partner-users/me'],
  ['partnerMember', 'GET', '/api/access'],
  ['partnerMember', 'POST', '/api/leads', { company: 'Lost', source: 'conference' }],
  ['partnerMember', 'POST', '/api/partner-users/logout', {}],
  ['anonymous', 'POST', '/api/partner-users/login', { email: 'partnermember@partner.test', password }],
  ['anonymous', 'POST', '/api/partner-users/forgot-password', { email: 'partnermember@partner.test' }],
  ['admin', 'GET', '/api/users/me'],
  ['admin', 'GET', '/api/partners'],
  ['admin', 'GET', '/api/portal/explain?partnerUser=0192f0c1-2b3c-7d4e-8f90-123456789abc'],
  ['admin', 'GET', '/api/payload-preferences/x'],
  ['partnerMember', 'POST', '/api/graphql', { query: '{ portalMe { kind } }' }],
  ['partnerMember', 'POST', '/api/graphql', { query: '{ Leads { totalDocs } }' }],
  ['partnerMember', 'POST', '/api/graphql', { query: '{ mePartnerUser { user { id } } }' }],
  ['anonymous', 'POST', '/api/graphql', { query: 'mutation { loginUser(email: "a@b.test", password: "a password") { exp } }' }],
]

describe('while the database does not answer', () => {
  beforeAll(takeDatabaseAway)
  afterAll(bringDatabaseBack)

  // A rest parameter: Jest takes a parameter that a row has no value for as a callback to wait for.
  it.each(requests)('%s is told so by %s %s', async (...[actor, method, path, body]) => {
    const { headers, status, text } = await front.ask(method, path, { as: world.actors[actor], body })
    const { errors } = JSON.parse(text) as { errors: { message: string }[] }
    expect([status, headers.get('retry-after'), errors[0]?.message]).toEqual([503, '5', expect.stringMatching(/database.*\./)])
  }, 10_000)

  it.each<[ActorName, string]>([['partnerMember', '/'], ['partnerMember', '/rooms/leads'], ['admin', '/admin'], ['anonymous', '/sign-in'], ['anonymous', '/admin/login']])('%s gets no sign-in page at %s', async (actor, path) => {
    const german = await front.ask('GET', path, { as: world.actors[actor], headers: { 'Accept-Language': 'de-AT' } })
    expect([german.status, german.headers.get('retry-after'), german.headers.get('content-type')]).toEqual([503, '5', 'text/html; charset=utf-8'])
    expect(german.text).toContain('Unsere Datenbank antwortet im Moment nicht.')
    expect((await front.ask('GET', path, { as: world.actors[actor] })).text).toContain('Our database does not answer right now.')
  }, 10_000)

  it('files of the build are still served', async () => {
    expect((await front.ask('GET', '/_next/static/x.js')).text).toBe(nextAnswered)
  })
})

describe('when the database is back', () => {
  it('everybody is who they were', async () => {
    expect((await front.ask('GET', '/api/portal/me', { as: world.actors.partnerMember })).status).toBe(200)
    expect((await front.ask('GET', '/api/partner-users/me', { as: world.actors.partnerMember })).text).toContain('partnermember@partner.test')
    expect((await front.ask('GET', '/', { as: world.actors.partnerMember })).text).toBe(nextAnswered)
  })
})
