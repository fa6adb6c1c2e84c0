import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { MadeRoom } from '../../../src/client/building.js'
import { startWorld } from '../../security/support/start-world.js'
import { systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type Answer = MadeRoom & { errors: { message: string }[] }
type Button = { label: string; room: string }
type Room = { _status: string; audience: unknown; expectations: { expected: string }[]; layout: { buttons: Button[]; id: string }[]; partnerType: string; slug: string; title: string; unlock: { kind: string; tier: string }[] }

const [one, two] = ['aaaaaaaaaaaaaaaaaaaaaaa1', 'aaaaaaaaaaaaaaaaaaaaaaa2']

let portal: TestPortal
let world: World
let original: string

const post = (path: string, body: object, as: keyof World['actors'] = 'marketer') => portal.rest<Answer>('POST', `/api${path}`, { as: world.actors[as], body })
const roomIn = async (id: string, locale = 'en') => (await portal.rest<Room>('GET', `/api/rooms/${id}?draft=true&locale=${locale}&fallback-locale=none`, { as: world.actors.marketer })).body
const duplicate = (id: string, partnerType: string, as?: keyof World['actors']) => post(`/rooms/${id}/duplicate-to`, { partnerType: world.ids[partnerType] }, as)

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  const system = systemOf(portal.payload)
  world.ids.agencyLeads = (await system.create('rooms', { _status: 'published', kind: 'leads', partnerType: world.ids.agency, slug: 'agency-leads', title: 'Leads', whenLocked: 'hide' })).id
  const button = (id: string, room: string, label: string) => ({ id, label, room: world.ids[room], target: 'room' })
  const layout = (word: string) => [{ blockType: 'action-bar', buttons: [button(one, 'leadsRoom', word), button(two, 'plainRoom', word)], id: 'bbbbbbbbbbbbbbbbbbbbbbb1' }]
  original = (
    await system.create('rooms', {
      _status: 'published',
      expectations: [{ expected: 'open', tier: world.ids.gold }, { expected: 'locked', partner: world.ids.lockedPartner }],
      kind: 'custom',
      layout: layout('Go'),
      partnerType: world.ids.reseller,
      slug: 'welcome',
      title: 'Welcome',
      unlock: [{ kind: 'tier', tier: world.ids.gold }],
      whenLocked: 'show',
    })
  ).id
  await portal.payload.update({ collection: 'rooms', data: { layout: layout('Los'), title: 'Willkommen' }, id: original, locale: 'de', overrideAccess: true } as never)
})
afterAll(() => stopPayload(portal))

describe('duplicating a room to another partner type', () => {
  it('makes a draft there in every language, with rules, and links that lead to the twin', async () => {
    const { body, status } = await duplicate(original, 'agency')
    expect(status).toBe(201)
    const [english, german] = [await roomIn(body.id), await roomIn(body.id, 'de')]
    expect(english).toMatchObject({ _status: 'draft', partnerType: world.ids.agency, slug: 'welcome', title: 'Welcome', unlock: [{ kind: 'tier', tier: world.ids.gold }] })
    expect(english.expectations).toMatchObject([{ expected: 'open' }])
    expect(english.layout[0]?.buttons.map(({ label, room }) => [label, room])).toEqual([['Go', world.ids.agencyLeads], ['Go', world.ids.plainRoom]])
    expect(german.title).toBe('Willkommen')
    expect(german.layout[0]?.buttons[0]?.label).toBe('Los')
    expect(english.layout[0]?.id).not.toBe('bbbbbbbbbbbbbbbbbbbbbbb1')
    expect(german.layout[0]?.id).toBe(english.layout[0]?.id)
    expect(body.reports).toEqual(['The link to “plainRoom” was kept, but this portal has no such room. Choose another one.'])
  })

  it('finds a free address', async () => {
    expect((await duplicate(original, 'agency')).body.slug).toBe('welcome-2')
    expect((await duplicate(original, 'reseller')).body.slug).toBe('welcome-2')
  })

  it('makes a predefined room once', async () => {
    const { body, status } = await duplicate(world.ids.leadsRoom!, 'agency')
    expect(status).toBe(409)
    expect(body.errors[0]?.message).toContain('“Agency” already has this room')
  })

  it('is refused to managers, partners and for what does not exist', async () => {
    expect((await duplicate(original, 'agency', 'manager')).status).toBe(403)
    expect((await duplicate(original, 'agency', 'partnerAdmin')).status).toBe(403)
    expect((await duplicate(world.ids.agency!, 'agency')).status).toBe(404)
    expect((await post(`/rooms/${original}/duplicate-to`, { partnerType: 'nonsense' })).status).toBe(404)
  })
})

describe('a template', () => {
  it('is saved from a room and starts others, in every language', async () => {
    const saved = await post(`/rooms/${original}/save-as-template`, { description: 'For newcomers', title: 'Newcomers' })
    expect(saved.status).toBe(201)
    const { body, status } = await post(`/room-templates/${saved.body.id}/start`, { partnerType: world.ids.distribution, title: 'Hello Größe' })
    expect(status).toBe(201)
    expect(body.slug).toBe('hello-groesse')
    expect(await roomIn(body.id)).toMatchObject({ _status: 'draft', layout: [{ buttons: [{ label: 'Go' }, { label: 'Go' }] }], title: 'Hello Größe', unlock: [] })
    expect((await roomIn(body.id, 'de')).layout[0]?.buttons[0]?.label).toBe('Los')
    expect(body.reports).toHaveLength(2)
  })

  it('keeps the title of the room when none is given', async () => {
    expect((await post(`/rooms/${original}/save-as-template`, {})).body.title).toBe('Welcome')
  })

  it('refuses a title that is too long and a template that does not exist', async () => {
    expect((await post(`/rooms/${original}/save-as-template`, { title: 'x'.repeat(121) })).status).toBe(400)
    expect((await post(`/room-templates/${world.ids.agency}/start`, { partnerType: world.ids.agency })).status).toBe(404)
    expect((await post(`/rooms/${original}/save-as-template`, {}, 'manager')).status).toBe(403)
  })
})
