import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { TestPortal } from '../support/start-payload.js'
import { stopPayload } from '../support/stop-payload.js'
import { graphqlOf } from './matrix/doors.js'
import { startWorld } from './support/start-world.js'
import { systemOf, type World } from './support/world.js'

let portal: TestPortal
let world: World

beforeAll(async () => {
  ({ portal, world } = await startWorld())
}, 180_000)
afterAll(() => stopPayload(portal))

describe('what Payload adds by itself', () => {
  const framework = ['payload-preferences', 'payload-locked-documents', 'payload-jobs', 'payload-query-presets', 'payload-migrations', 'payload-kv', 'payload-folders']

  it.each(framework)('%s is closed to partners and strangers, whatever they try', async (slug) => {
    const id = '00000000-0000-7000-8000-000000000000'
    for (const actor of ['anonymous', 'partnerAdmin'] as const) {
      for (const [method, path, body] of [['GET', ''], ['GET', `/${id}`], ['POST', '', {}], ['PATCH', `/${id}`, {}], ['DELETE', `/${id}`], ['PATCH', '?where[id][exists]=true', {}], ['DELETE', '?where[id][exists]=true'], ['GET', '/run'], ['GET', '/handle-schedules'], ['GET', '/count']] as const) {
        const { status } = await portal.rest(method, `/api/${slug}${path}`, { as: world.actors[actor], body })
        expect([actor, method, path, [401, 403, 404, 501].includes(status) ? 'refused' : status]).toEqual([actor, method, path, 'refused'])
      }
    }
  })

  it('is closed to partners through GraphQL too', async () => {
    const ask = graphqlOf(portal)
    for (const query of ['{ PayloadPreferences { totalDocs } }', '{ PayloadLockedDocuments { totalDocs } }', '{ PayloadJobs { totalDocs } }', '{ PayloadKvs { totalDocs } }', 'mutation { createPayloadPreference(data: { key: "x" }) { id } }']) {
      const { data, errors } = await ask(world.actors.partnerAdmin, query)
      expect([query, errors ? 'refused' : data]).toEqual([query, 'refused'])
    }
  })

  it('leaves staff their preferences', async () => {
    const written = await portal.rest('POST', '/api/payload-preferences/columns', { as: world.actors.marketer, body: { value: { a: 1 } } })
    expect(written.status).toBe(200)
    const own = await portal.rest<{ value: unknown }>('GET', '/api/payload-preferences/columns', { as: world.actors.marketer })
    const others = await portal.rest<{ value: unknown }>('GET', '/api/payload-preferences/columns', { as: world.actors.finance })
    expect([own.body.value, others.body.value]).toEqual([{ a: 1 }, null])
  })
})

describe('a partner manager', () => {
  const send = (method: string, path: string, body: unknown) => portal.rest<{ doc?: { id: string } }>(method, `/api${path}`, { as: world.actors.manager, body })

  it('makes no lead for a partner of somebody else, nor moves one there', async () => {
    const made = await send('POST', '/leads', { company: 'Elsewhere', partner: world.ids.sameTypePartner })
    expect(made.status).toBeGreaterThanOrEqual(400)
    expect((await send('PATCH', `/leads/${world.ids.lead}`, { partner: world.ids.sameTypePartner })).status).toBeGreaterThanOrEqual(400)
    const system = systemOf(portal.payload)
    expect(await system.find('leads', { company: { equals: 'Elsewhere' } })).toEqual([])
    expect((await system.findByID('leads', world.ids.lead!))?.partner).toBe(world.ids.ownPartner)
  })

  it('makes no account at a partner of somebody else, nor moves one there', async () => {
    const person = { email: 'elsewhere@partner.test', name: 'Elsewhere', partner: world.ids.sameTypePartner, password: 'a password for tests', role: 'admin', status: 'active' }
    expect((await send('POST', '/partner-users', person)).status).toBe(403)
    expect((await send('PATCH', `/partner-users/${world.ids.partnerViewer}`, { partner: world.ids.sameTypePartner })).status).toBe(403)
    const system = systemOf(portal.payload)
    expect(await system.find('partner-users', { email: { equals: person.email } })).toEqual([])
    expect((await system.findByID('partner-users', world.ids.partnerViewer!))?.partner).toBe(world.ids.ownPartner)
  })

  it('hands no partner to another manager, and gets the partners they add', async () => {
    await send('PATCH', `/partners/${world.ids.ownPartner}`, { manager: world.ids.otherManager })
    expect((await systemOf(portal.payload).findByID('partners', world.ids.ownPartner!))?.manager).toBe(world.ids.manager)
    const { body } = await send('POST', '/partners', { manager: world.ids.otherManager, name: 'Mine', partnerType: world.ids.agency, status: 'active' })
    expect((await systemOf(portal.payload).findByID('partners', body.doc!.id))?.manager).toBe(world.ids.manager)
  })
})

describe('fields with rules of their own', () => {
  it.each([
    ['rooms', 'plainRoom', ['internalNote', 'audience', 'unlock', 'whenLocked', 'visibleToDistributors', 'layout'], 'partnerAdmin', 'finance'],
    ['announcements', 'announcement', ['audience'], 'partnerAdmin', 'finance'],
    ['partners', 'ownPartner', ['internalNote', 'tags'], 'partnerAdmin', 'manager'],
    ['partners', 'ownPartner', ['internalNote'], 'marketer', 'finance'],
    ['partner-users', 'partnerMember', ['lastVisitAt'], 'partnerAdmin', 'admin'],
  ] as const)('of %s %s: %j are hidden from %s and shown to %s', async (collection, target, fields, hidden, shown) => {
    await systemOf(portal.payload).update('partners', world.ids.ownPartner!, { internalNote: 'note' })
    await systemOf(portal.payload).update('rooms', world.ids.plainRoom!, { internalNote: 'note', unlock: [{ kind: 'tier', tier: world.ids.bronze }] })
    await portal.payload.db.updateOne({ collection: 'partner-users', data: { lastVisitAt: new Date().toISOString() }, id: world.ids.partnerMember, req: {} } as never)
    // Payload answers an empty list for a list that is not shown.
    const keysFor = async (actor: 'admin') =>
      Object.entries((await portal.rest('GET', `/api/${collection}/${world.ids[target]}`, { as: world.actors[actor] })).body).flatMap(([key, value]) => (JSON.stringify(value) === '[]' ? [] : [key]))
    const [forHidden, forShown] = [await keysFor(hidden as 'admin'), await keysFor(shown as 'admin')]
    expect(fields.filter((field) => forHidden.includes(field))).toEqual([])
    expect(fields.filter((field) => !forShown.includes(field))).toEqual([])
  })

  it('keep the stored blocks of a room from partners through GraphQL too', async () => {
    const query = `{ Room(id: "${world.ids.plainRoom}") { title layout { __typename } } }`
    const forStaff = (await graphqlOf(portal)(world.actors.finance, query)).data?.Room as { layout: unknown[] }
    const forPartner = (await graphqlOf(portal)(world.actors.partnerAdmin, query)).data?.Room as { layout: null | unknown[] }
    expect([forStaff.layout.length > 0, forPartner.layout ?? []]).toEqual([true, []])
  })

  it('keep a marketer from making themselves an administrator', async () => {
    await portal.rest('PATCH', `/api/users/${world.ids.marketer}`, { as: world.actors.marketer, body: { email: 'other@vendor.test', isSuspended: false, name: 'Renamed', role: 'admin' } })
    expect(await systemOf(portal.payload).findByID('users', world.ids.marketer!)).toMatchObject({ email: 'marketer@vendor.test', name: 'Renamed', role: 'marketer' })
  })
})

describe('deleting what an audience names', () => {
  it('is refused while it would open the content to everybody', async () => {
    const system = systemOf(portal.payload)
    const tag = await system.create('tags', { name: 'Only', slug: 'only' })
    const another = await system.create('tags', { name: 'Another', slug: 'another' })
    await system.update('rooms', world.ids.plainRoom!, { audience: { tags: [tag.id] } })
    const remove = () => portal.rest<{ errors?: { code: string; message: string }[] }>('DELETE', `/api/tags/${tag.id}`, { as: world.actors.admin })
    const refused = await remove()
    expect([refused.status, refused.body.errors?.[0]]).toEqual([409, expect.objectContaining({ code: 'IN_USE', message: expect.stringContaining('plainRoom') })])
    await system.update('rooms', world.ids.plainRoom!, { audience: { tags: [tag.id, another.id] } })
    expect((await remove()).status).toBe(200)
  })
})

describe('a query through GraphQL', () => {
  const ask = (query: string) => graphqlOf(portal)(world.actors.partnerAdmin, query)
  const deep = (levels: number): string => (levels === 0 ? 'id' : `partner { ${deep(levels - 1)} }`)

  it.each([
    ['nests too deeply', `{ Leads { docs { partner { parent { parent { parent { id } } } } } } }`],
    ['hides its depth in fragments', `{ Leads { docs { ...a } } } fragment a on Lead { partner { ...b } } fragment b on Partner { parent { parent { parent { id } } } }`],
    ['uses too many aliases', `{ ${Array.from({ length: 11 }, (_, index) => `a${index}: Leads { totalDocs }`).join(' ')} }`],
    ['tries several passwords', 'mutation { a: loginPartnerUser(email: "a@b.test", password: "x") { exp } b: loginPartnerUser(email: "a@b.test", password: "y") { exp } }'],
    ['tries several accounts', 'mutation { loginUser(email: "a@b.test", password: "x") { exp } forgotPasswordPartnerUser(email: "a@b.test") }'],
    ['asks for too much', `{ ${Array.from({ length: 9 }, (_, index) => `a${index}: Leads { docs { ${Array.from({ length: 60 }, (_x, field) => `id company status email f${field}: id`).join(' ')} } }`).join(' ')} }`],
  ])('that %s is refused', async (_why, query) => {
    const { data, errors } = await ask(query)
    expect(data).toBeUndefined()
    expect(errors?.length).toBeGreaterThan(0)
  })

  it('that stays within the limits is answered', async () => {
    expect(deep(1)).toBe('partner { id }')
    const { data, errors } = await ask('{ a: Leads(limit: 5) { docs { id company partner { name partnerType { name } } } totalDocs } b: Rooms { totalDocs } }')
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ a: { totalDocs: expect.any(Number) } })
  })
})
