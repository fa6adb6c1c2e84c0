import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createFastReads } from '../../../src/database/reads/fast-door.js'
import { rowsOf, startWorld, type World } from '../sales/sales-world.js'
import { stopPayload } from '../../support/stop-payload.js'

type Who = keyof World['people']

const partnerSide: Who[] = ['acmeAdmin', 'acmeMember', 'acmeViewer', 'distributorAdmin', 'otherAdmin']
const passedOn = 'passed on to Payload'

let world: World
let server: Server
let base = ''

beforeAll(async () => {
  world = await startWorld()
  const fastReads = createFastReads({ payload: world.payload })
  server = createServer((request, response) => fastReads(request, response, () => response.end(passedOn)))
  await new Promise<void>((resolve) => server.listen(55490, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const create = (collection: string, data: Record<string, unknown>) => world.payload.create({ collection: collection as never, data: data as never, overrideAccess: true })
  const { acme, distributor, other, resellers } = world.ids
  await create('rooms', { _status: 'published', kind: 'leads', order: 2, partnerType: resellers, title: 'Leads' })
  const statuses = ['new', 'qualified', 'demo', 'proposal'] as const
  for (let at = 0; at < 30; at += 1) {
    const partner = [acme, acme, other, distributor][at % 4]
    await create('leads', {
      company: `Company ${String.fromCharCode(65 + (at % 26))} ${at}`, country: at % 3 ? 'DE' : 'AT', customFields: at % 2 && partner !== distributor ? { region: 'EMEA', seats: at } : null, lastName: at % 5 ? `Name${at}` : null,
      partner, source: at % 2 ? 'conference' : null, status: statuses[at % 4], submittedBy: partner === acme ? world.ids.acmeMember : null,
    })
  }
  await create('leads', { company: 'Closed', outcome: 'won', partner: acme, status: 'closed' })
  for (const status of ['demo', 'proposal', 'qualified']) {
    const [lead] = await rowsOf<{ id: string }>(world, `select id from leads where submitted_by_id = $1 and status <> $2 limit 1`, [world.ids.acmeMember, status])
    await world.rest('PATCH', `/api/leads/${lead?.id}`, { as: world.people.manager, body: { status } })
  }
  await rowsOf(world, `update leads set deleted_at = now() where company like 'Company C%'`)
  await rowsOf(world, `update notifications set read_at = now() where id = (select id from notifications limit 1)`)
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await stopPayload(world)
})

const fast = async (path: string, as?: Who, headers: Record<string, string> = {}) => {
  const response = await fetch(`${base}${path}`, { headers: { ...(as && { Cookie: world.people[as].cookie }), ...headers } })
  return response.text()
}

/** Both doors give the same answer, and the fast one gave it itself. */
const expectSame = async (path: string, as: Who): Promise<void> => {
  const [quick, payload] = [await fast(path, as), await world.rest('GET', path, { as: world.people[as] })]
  expect({ as, path, status: payload.status }).toEqual({ as, path, status: 200 })
  expect({ as, path, quick: quick === passedOn }).toEqual({ as, path, quick: false })
  expect({ as, body: JSON.parse(quick) as unknown, path }).toEqual({ as, body: payload.body, path })
}

const leadQueries = () => [
  '',
  'limit=5&page=2',
  'limit=100',
  'page=900',
  'depth=0&sort=company',
  'sort=-updatedAt&limit=3',
  'sort=status&limit=50',
  'where[status][equals]=demo',
  'where[status][in][0]=demo&where[status][in][1]=new',
  'where[company][like]=company a',
  'where[company][contains]=pany%20B',
  `where[createdAt][greater_than]=2020-01-01T00:00:00.000Z&where[createdAt][less_than]=2999-01-01T00:00:00.000Z`,
  'where[and][0][status][equals]=demo&where[and][1][country][equals]=DE',
  'where[or][0][status][equals]=closed&where[or][1][company][like]=A',
  'where[and][0][or][0][status][equals]=new&where[and][0][or][1][status][equals]=demo&where[and][1][source][equals]=conference',
  'where[lastName][exists]=false',
  'where[lastName][exists]=true&limit=2&page=3',
  'where[assignment.state][equals]=none&limit=1',
  `where[partner][equals]=${world.ids.acme}`,
  `where[partner][in][0]=${world.ids.acme}&where[partner][in][1]=${world.ids.other}`,
  `where[submittedBy][equals]=${world.ids.acmeMember}`,
  'where[outcome][equals]=won',
  'where[company][equals]=Nobody',
]

describe('the door in front of Payload', () => {
  it('answers lists of leads as Payload does, for every role and many questions', async () => {
    for (const as of partnerSide) {
      for (const query of leadQueries()) {
        await expectSame(`/api/leads${query ? `?${query}` : ''}`, as)
      }
    }
  }, 300_000)

  it('answers notifications as Payload does', async () => {
    for (const as of partnerSide) {
      for (const query of ['', '?limit=2&sort=-createdAt', '?where[readAt][exists]=false', '?where[event][equals]=lead.status-changed&page=2&limit=1', '?sort=readAt']) {
        await expectSame(`/api/notifications${query}`, as)
      }
    }
  }, 120_000)

  it('answers me, rooms, overview and search as the endpoints do', async () => {
    for (const as of partnerSide) {
      for (const path of ['/api/portal/me', '/api/portal/rooms', '/api/portal/rooms?locale=de', '/api/portal/overview', '/api/portal/overview?period=year&locale=de', '/api/portal/search?q=company', '/api/portal/search?q=name1&locale=de', '/api/portal/search?q=company&kind=leads&page=1']) {
        await expectSame(path, as)
      }
    }
  }, 120_000)

  it('passes on whatever is unusual, and every refusal', async () => {
    const unusual = [
      'depth=1', 'depth=2', 'limit=0', 'limit=101', 'limit=abc', 'page=0', 'pagination=false', 'sort=message', 'sort=company,-createdAt', 'sort=partner.name', 'trash=true', 'draft=true', 'select[company]=true',
      'where[message][like]=x', 'where[status][equals]=nonsense', 'where[partner][equals]=nonsense', 'where[company][not_equals]=x', 'where[company][like]=50%25', 'where[createdAt][equals]=nonsense',
      'where[partner.name][equals]=x', 'where={"status":{"equals":"new"}}', 'where[companyKey][equals]=x', 'preview=1', 'joins[x][limit]=1', 'where[and]=x', 'where[status]=new',
    ]
    for (const query of unusual) {
      expect({ answer: await fast(`/api/leads?${query}`, 'acmeMember'), query }).toEqual({ answer: passedOn, query })
    }
    for (const path of ['/api/leads/form', '/api/partners', '/api/portal/overview?period=week', '/api/portal/me?x=1', '/other']) {
      expect({ answer: await fast(path, 'acmeMember'), path }).toEqual({ answer: passedOn, path })
    }
  })

  it('is for partner users with a valid session alone', async () => {
    for (const as of ['manager', 'staffAdmin'] as const) {
      expect(await fast('/api/leads', as)).toBe(passedOn)
    }
    expect(await fast('/api/leads')).toBe(passedOn)
    expect(await fast('/api/leads', undefined, { Cookie: 'partner-portal-token=nonsense' })).toBe(passedOn)
    expect(await fast('/api/leads', 'acmeMember', { 'x-portal-preview': '1' })).toBe(passedOn)
    expect(await fast('/api/leads', 'acmeMember', { Authorization: 'users API-Key x' })).toBe(passedOn)
    expect(await fast('/api/leads', 'acmeMember', { Origin: 'https://evil.example' })).toBe(passedOn)
  })

  it('follows rights from the very next request', async () => {
    await rowsOf(world, `update partner_users set status = 'suspended' where name = 'Vera'`)
    expect(await fast('/api/leads', 'acmeViewer')).toBe(passedOn)
    await rowsOf(world, `update partner_users set status = 'active' where name = 'Vera'`)
    await rowsOf(world, `insert into rooms_unlock (_order, _parent_id, id, kind, tier_id) select 1, id, 'lock-leads', 'tier', $1 from rooms where kind = 'leads'`, [world.ids.gold])
    expect(await fast('/api/leads', 'acmeViewer')).toBe(passedOn)
    expect((await world.rest('GET', '/api/leads', { as: world.people.acmeViewer })).status).toBe(403)
    await rowsOf(world, `delete from rooms_unlock where id = 'lock-leads'`)
    expect(await fast('/api/leads', 'acmeViewer')).not.toBe(passedOn)
  })
})
