import { Agent, request as sendRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pino } from 'pino'

import { createFastReads } from '../../src/exports/database.js'
import { createPortalServer } from '../../src/exports/server.js'
import { createHttpServer } from '../../src/server/listen.js'
import type { TestPortal } from '../support/start-payload.js'
import { stopPayload } from '../support/stop-payload.js'
import { type FuzzRequest, nextRequest, readTarget, type Target } from './support/fuzz-requests.js'
import { createRandom, type Random } from './support/fuzz-values.js'
import { startWorld } from './support/start-world.js'
import type { ActorName, World } from './support/world.js'

/*
 * Random requests against the whole front with Payload behind it. `FUZZ_REQUESTS` sends more, `FUZZ_SEED` others.
 */
const count = Number(process.env['FUZZ_REQUESTS'] ?? 5000)
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122)
const patienceMs = 30_000

type Answer = { id: string; status: number; text: string }
type Finding = FuzzRequest & { actor: string; cause?: string; number: number; status: number; text: string; why: string }

const agent = new Agent({ keepAlive: true, maxSockets: 8 })
const stackTrace = /\n\s+at |\\n\s+at |node_modules|\/src\/|Failed query|syntax error at or near|invalid input syntax|Cannot read propert/

/** Texts of records that the people of `ownPartner` must never read, whatever they ask. */
const foreign = ['Deal sameTypeDeal', 'Customer sameTypeDeal', 'Lead sameTypeLead', 'Lead otherTypeLead', 'Lead lockedLead', 'Lead distributorLead', 'Partner sameTypePartner', 'Partner otherTypePartner', 'sametype@partner.test', 'othertype@partner.test']
const anyRecord = [...foreign, 'Lead lead', 'Lead closedLead', 'Partner ownPartner', '@staff.test', '@partner.test']

let portal: TestPortal
let server: Server
let world: World
let target: Target
const findings: Finding[] = []
const statuses: Record<string, number> = {}
/** What Payload caught, by the id of the request: the answer does not say it, but whoever mends it wants to know. */
const causes = new Map<string, string>()

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  target = readTarget(portal.payload, Object.values(world.ids))
  ;(portal.config.hooks.afterError ??= []).push(({ error, req }) => {
    causes.set(req.headers.get('x-request-id') ?? '', `${(error.cause as Error | undefined)?.message ?? ''} ${error.message.slice(0, 200)} ${error.stack?.split('\n').slice(1, 4).join(' | ')}`.slice(0, 500))
  })
  const logger = pino({ level: 'silent' })
  server = createHttpServer()
  server.on('request', createPortalServer({ config: portal.config, payload: portal.payload, settings: { fastReads: createFastReads({ payload: portal.payload }), limits: undefined, logger, logRequests: 'off' } }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
}, 180_000)

afterAll(async () => {
  agent.destroy()
  server?.closeAllConnections()
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)))
  await stopPayload(portal)
})

/** Sends what was made up, byte for byte. A stream that never ends is left after its head. */
const send = ({ body, headers, method, path }: FuzzRequest, cookie: string | undefined): Promise<Answer> =>
  new Promise((resolve) => {
    const all = { ...headers, ...(body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }), ...(cookie ? { Cookie: cookie } : {}) }
    const request = sendRequest({ agent, headers: all, host: '127.0.0.1', method, path, port: (server.address() as AddressInfo).port, timeout: patienceMs }, (response) => {
      let text = ''
      const done = () => resolve({ id: String(response.headers['x-request-id']), status: response.statusCode ?? 0, text })
      if (response.headers['content-type']?.startsWith('text/event-stream')) {
        response.destroy()
        done()
        return
      }
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', done)
      response.on('error', done)
    })
    request.on('timeout', () => request.destroy(new Error('no answer in time')))
    request.on('error', (error) => resolve({ id: '', status: 599, text: error.message }))
    request.end(body)
  })

const faultOf = ({ status, text }: Answer, forbidden: readonly string[], { path, body = '' }: FuzzRequest): string | undefined => {
  if (status >= 500) {
    return 'an error of the server'
  }
  if (stackTrace.test(text)) {
    return 'a trace of the inside'
  }
  const leaked = forbidden.find((secret) => text.includes(secret) && !body.includes(secret) && !decodeURIComponent(path.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/%[89a-f][0-9a-f]/gi, '')).includes(secret))
  return leaked === undefined ? undefined : `somebody else's record (${leaked})`
}

const attack = async (random: Random, amount: number, actor: ActorName, forbidden: readonly string[]): Promise<void> => {
  const cookie = () => world.actors[actor]?.cookie
  let number = 0
  const work = async () => {
    while (number < amount) {
      number += 1
      const mine = number
      const request = nextRequest(random, target)
      const answer = await send(request, cookie())
      statuses[`${actor} ${answer.status}`] = (statuses[`${actor} ${answer.status}`] ?? 0) + 1
      const why = faultOf(answer, forbidden, request)
      if (why) {
        findings.push({ ...request, actor, cause: causes.get(answer.id), body: request.body?.slice(0, 400), number: mine, status: answer.status, text: answer.text.slice(0, 300), why })
      }
    }
  }
  await Promise.all(Array.from({ length: 6 }, work))
}

/** The first few, so that a broken build does not print thousands. */
const report = (): Finding[] => findings.splice(0).slice(0, Number(process.env['FUZZ_SHOW'] ?? 8))

describe(`${count} random requests (seed ${seed})`, () => {
  it('of a partner are all answered, without a trace and without a foreign row', async () => {
    await attack(createRandom(seed), Math.floor(count * 0.5), 'partnerAdmin', foreign)
    expect(report()).toEqual([])
  }, 1_800_000)

  it('of nobody are all answered, and nobody reads anything', async () => {
    await attack(createRandom(seed + 1), Math.floor(count * 0.2), 'anonymous', anyRecord)
    expect(report()).toEqual([])
  }, 1_800_000)

  // Last: staff may change and delete what the others are measured by.
  it('of staff are all answered', async () => {
    await attack(createRandom(seed + 2), Math.ceil(count * 0.3), 'admin', [])
    expect(report()).toEqual([])
  }, 1_800_000)

  it('reached the portal: some were answered, most were refused in words', () => {
    const answered = Object.entries(statuses).filter(([key]) => key.endsWith(' 200') || key.endsWith(' 201'))
    expect(answered.reduce((sum, [, amount]) => sum + amount, 0)).toBeGreaterThan(count * 0.05)
  })
})
