import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { TestPortal } from '../support/start-payload.js'
import { stopPayload } from '../support/stop-payload.js'
import { graphqlOf } from './matrix/doors.js'
import { startWorld } from './support/start-world.js'
import { systemOf, type World } from './support/world.js'

type Errors = { docs?: unknown[]; errors?: { code?: string; message: string }[] }

let portal: TestPortal
let world: World

beforeAll(async () => {
  ({ portal, world } = await startWorld())
}, 180_000)
afterAll(() => stopPayload(portal))

const get = (path: string, actor: 'admin' | 'partnerAdmin' = 'partnerAdmin') => portal.rest<Errors>('GET', `/api${path}`, { as: world.actors[actor] })
const send = (method: string, path: string, body: unknown, actor: 'partnerAdmin' | 'partnerMember' = 'partnerMember') => portal.rest<Errors>(method, `/api${path}`, { as: world.actors[actor], body })

describe('what a partner may ask about', () => {
  it.each([
    ['/leads?where[status][equals]=new&sort=-createdAt&limit=5&depth=1'],
    ['/leads?where[or][0][company][like]=lead&where[or][1][email][exists]=true&sort=company,-createdAt'],
    ['/leads?where[assignment.state][equals]=none'],
    ['/rooms?where[slug][equals]=leads&sort=order'],
    ['/comments?where[and][0][record.relationTo][equals]=leads&sort=-createdAt'],
    ['/notifications?where[readAt][exists]=false&sort=-createdAt'],
    ['/partner-users?sort=name&where[role][equals]=member'],
    ['/leads?pagination=false'],
  ])('%s is answered', async (path) => {
    const { status, text } = await get(path)
    expect([status, text.slice(0, 120)]).toEqual([200, expect.anything()])
  })

  it.each([
    ['/leads?where[partner.internalNote][like]=s', 'partner.internalNote'],
    ['/leads?where[customFields.secret][equals]=s', 'customFields.secret'],
    ['/leads?where[or][0][and][0][deletedAt][exists]=true', 'deletedAt'],
    ['/leads/count?where[submittedBy.hash][like]=a', 'submittedBy.hash'],
    ['/rooms?where[internalNote][like]=s', 'internalNote'],
    ['/rooms?where[audience.tags][in]=x', 'audience.tags'],
    ['/rooms?where[_status][equals]=draft', '_status'],
    ['/partners?where[manager][exists]=true', 'manager'],
    ['/partner-users?where[resetPasswordToken][exists]=true', 'resetPasswordToken'],
    ['/partner-users?where[sessions.id][exists]=true', 'sessions.id'],
    ['/leads?sort=partner.internalNote', 'partner.internalNote'],
    ['/leads?sort=-submittedBy', 'submittedBy'],
    ['/rooms?sort=internalNote', 'internalNote'],
    ['/partner-users?sort=hash', 'hash'],
  ])('%s is refused, naming the field', async (path, field) => {
    const { body, status } = await get(path)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toContain(`"${field}"`)
  })

  it.each([
    ['/leads?limit=0'],
    ['/leads?limit=101'],
    ['/leads?limit=1000000'],
    ['/leads?depth=3'],
    ['/leads?draft=true'],
    ['/leads?trash=true'],
    ['/rooms?draft=true'],
    ['/partners?joins[people][limit]=5'],
    ['/leads?populate[partners][internalNote]=true'],
  ])('%s is refused with a sentence', async (path) => {
    const { body, status } = await get(path)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toMatch(/\w+ \w+.*\./)
  })

  it('is the same through GraphQL', async () => {
    const ask = graphqlOf(portal)
    const refused = await ask(world.actors.partnerAdmin, '{ Leads(where: { deletedAt: { exists: true } }) { totalDocs } }')
    expect(refused.errors?.[0]?.message).toContain('"deletedAt"')
    const nested = await ask(world.actors.partnerAdmin, '{ Leads(where: { OR: [{ assignment__state: { equals: none } }] }, sort: "-createdAt") { totalDocs } }')
    expect(nested.errors).toBeUndefined()
    const large = await ask(world.actors.partnerAdmin, '{ Leads(limit: 5000) { totalDocs } }')
    expect(large.errors?.[0]?.message).toContain('limit')
    const trash = await ask(world.actors.partnerAdmin, '{ Leads(trash: true) { totalDocs } }')
    expect(trash.errors?.[0]?.message).toContain('trash')
  })

  it('is the same through the Local API with access on', async () => {
    const user = { ...(await systemOf(portal.payload).findByID('partner-users', world.ids.partnerAdmin!))!, collection: 'partner-users' }
    const find = (where: object) => portal.payload.find({ collection: 'leads', overrideAccess: false, user, where } as never)
    await expect(find({ deletedAt: { exists: true } })).rejects.toThrow('"deletedAt"')
    expect((await find({ status: { equals: 'new' } })).totalDocs).toBeGreaterThan(0)
  })

  it('reaches staff with a large limit cut to one page', async () => {
    expect((await get('/leads?limit=0', 'admin')).status).toBe(200)
    expect((await get('/leads?limit=101', 'admin')).status).toBe(400)
    expect((await get('/leads?where[partner.internalNote][like]=s&sort=partner.name', 'admin')).status).toBe(200)
  })
})

describe('what a partner may send', () => {
  it.each([
    ['partner', () => world.ids.sameTypePartner],
    ['submittedBy', () => world.ids.partnerAdmin],
    ['status', () => 'closed'],
    ['outcome', () => 'won'],
    ['assignment', () => ({ state: 'accepted' })],
    ['closedAt', () => '2020-01-01T00:00:00.000Z'],
    ['createdAt', () => '2020-01-01T00:00:00.000Z'],
    ['deletedAt', () => '2020-01-01T00:00:00.000Z'],
    ['id', () => '00000000-0000-7000-8000-000000000000'],
  ])('is not %s of a lead, and nothing of the rest is written', async (field, value) => {
    const system = systemOf(portal.payload)
    const before = await system.findByID('leads', world.ids.lead!)
    const { body, status } = await send('PATCH', `/leads/${world.ids.lead}`, { [field]: value(), message: 'smuggled' })
    expect([status, body.errors?.[0]?.message]).toEqual([400, expect.stringContaining(`"${field}"`)])
    expect(await system.findByID('leads', world.ids.lead!)).toEqual(before)
    const created = await send('POST', '/leads', { [field]: value(), company: 'Smuggled' })
    expect(created.status).toBe(400)
    expect(await system.find('leads', { company: { equals: 'Smuggled' } })).toEqual([])
  })

  it('may be a whole record as it was read', async () => {
    const { body: lead } = await portal.rest('GET', `/api/leads/${world.ids.lead}`, { as: world.actors.partnerMember })
    const { status } = await send('PATCH', `/leads/${world.ids.lead}`, { ...lead, message: 'read, changed, sent back' })
    expect(status).toBe(200)
    expect((await systemOf(portal.payload).findByID('leads', world.ids.lead!))?.message).toBe('read, changed, sent back')
  })

  it('is one record at a time', async () => {
    for (const [method, body] of [['PATCH', { message: 'all' }], ['DELETE', undefined]] as const) {
      const { status } = await send(method, '/leads?where[status][equals]=new', body)
      expect(status).toBe(403)
    }
    expect(await systemOf(portal.payload).find('leads', { message: { equals: 'all' } })).toEqual([])
  })

  it('is no copy of a record', async () => {
    const before = (await systemOf(portal.payload).find('leads')).length
    expect((await send('POST', `/leads/${world.ids.lead}/duplicate`, {})).status).toBe(403)
    expect((await systemOf(portal.payload).find('leads')).length).toBe(before)
  })

  it('is never a list or nothing', async () => {
    expect((await send('POST', '/leads', [])).status).toBe(400)
    expect((await send('PATCH', `/leads/${world.ids.lead}`, '"text"')).status).toBe(400)
  })

  it('is of the own organisation its website, by its admin only', async () => {
    expect((await send('PATCH', `/partners/${world.ids.ownPartner}`, { tier: world.ids.bronze }, 'partnerAdmin')).status).toBe(400)
    expect((await send('PATCH', `/partners/${world.ids.ownPartner}`, { status: 'invited' }, 'partnerAdmin')).status).toBe(400)
    expect((await send('PATCH', `/partners/${world.ids.ownPartner}`, { website: 'https://own.test' }, 'partnerAdmin')).status).toBe(200)
  })
})
