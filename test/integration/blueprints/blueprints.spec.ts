import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { builtInBlueprints } from '../../../src/blueprints/index.js'
import { startWorld } from '../../security/support/start-world.js'
import { systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type Room = { key: string; leftOut?: string[]; reason: string; reasons: string[]; room: null | { id: string; slug: string }; state: string; status?: string; title: string; toFill: string[] }
type Plan = { errors?: { code?: string; message: string }[]; rooms: Room[] }
type Applied = { errors?: { code?: string; message: string }[]; kept: Room[]; made: Room[]; skipped: Room[] }

let portal: TestPortal
let world: World

const post = <Body>(path: string, body: object, as: keyof World['actors'] = 'marketer') => portal.rest<Body>('POST', `/api/portal/blueprints/${path}`, { as: world.actors[as], body })
const apply = (id: string, partnerType: string, more: object = {}, as?: keyof World['actors']) => post<Applied>(`${id}/apply`, { partnerType, ...more }, as)
const roomsOf = (partnerType: string) => systemOf(portal.payload).find('rooms', { partnerType: { equals: partnerType } })
const keys = (rooms: readonly Room[]) => rooms.map(({ key }) => key)

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  // These tests begin with a portal that has no rooms.
  await systemOf(portal.payload).remove('rooms', world.ids.dealsRoom!)
  await systemOf(portal.payload).remove('rooms', world.ids.paymentsRoom!)
})
afterAll(() => stopPayload(portal))

describe('the list of blueprints', () => {
  it('names ours and the templates of staff, in the language asked for', async () => {
    const { body } = await portal.rest<{ blueprints: { id: string; isTemplate: boolean; title: string }[] }>('GET', '/api/portal/blueprints?locale=de', { as: world.actors.marketer })
    expect(body.blueprints.map(({ id }) => id)).toEqual([...builtInBlueprints.map(({ id }) => id), `template-${world.ids.roomTemplate}`])
    expect(body.blueprints[0]?.title).toBe('Klein')
  })

  it('is for those who make rooms', async () => {
    expect((await portal.rest('GET', '/api/portal/blueprints')).status).toBe(401)
    for (const as of ['manager', 'finance', 'partnerAdmin'] as const) {
      expect((await portal.rest('GET', '/api/portal/blueprints', { as: world.actors[as] })).status).toBe(403)
      expect((await apply('minimal', world.ids.agency!, {}, as)).status).toBe(403)
    }
    expect(await roomsOf(world.ids.agency!)).toEqual([])
  })
})

describe('a plan', () => {
  it('says what will be made, what is there and what is left out, and writes nothing', async () => {
    const before = (await roomsOf(world.ids.reseller!)).length
    const { body } = await post<Plan>('advanced/plan', { partnerType: 'reseller' })
    const by = new Map(body.rooms.map((room) => [room.key, room]))
    expect(by.get('leads')).toMatchObject({ room: { id: world.ids.leadsRoom, slug: 'leads' }, state: 'keep' })
    expect(by.get('overview')?.state).toBe('make')
    expect(by.get('distributor-partners')).toMatchObject({ state: 'skip' })
    expect(by.get('distributor-partners')?.reason).toContain('sub-partners')
    expect(by.get('tier-lounge')).toMatchObject({ state: 'make', unlockedBy: ['tier'] })
    expect(body.rooms.every(({ reason }) => reason.length > 10)).toBe(true)
    expect((await roomsOf(world.ids.reseller!)).length).toBe(before)
  })

  it('is refused in a sentence for what does not exist', async () => {
    const [unknown, type, answers, publish] = [
      await post<Plan>('nothing/plan', { partnerType: 'reseller' }),
      await post<Plan>('minimal/plan', { partnerType: 'nobody' }),
      await post<Plan>('propose', { answers: { daily: ['sleep'] }, partnerType: 'reseller' }),
      await apply('minimal', 'reseller', { publish: 'yes' }),
    ]
    expect([unknown.status, type.status, answers.status, publish.status]).toEqual([404, 404, 400, 400])
    expect([unknown, type, answers, publish].every(({ body }) => (body.errors?.[0]?.message.length ?? 0) > 20)).toBe(true)
  })
})

describe('applying a blueprint', () => {
  it('makes each room once, also when it is applied five times at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => apply('advanced', world.ids.agency!)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    const made = answers.flatMap(({ body }) => body.made)
    const rooms = await roomsOf(world.ids.agency!)
    expect(new Set(keys(made)).size).toBe(made.length)
    expect(rooms).toHaveLength(made.length)
    expect(new Set(rooms.map(({ blueprint }) => blueprint)).size).toBe(rooms.length)
    const again = await apply('advanced', 'agency')
    expect(again.body.made).toEqual([])
    expect(keys(again.body.kept).sort()).toEqual(keys(made).sort())
  })

  it('writes real texts in both languages', async () => {
    const { docs } = await portal.payload.find({ collection: 'rooms' as never, draft: true, limit: 100, locale: 'all' as never, overrideAccess: true, where: { partnerType: { equals: world.ids.agency } } })
    for (const room of docs as unknown as { layout: { blockType: string; content?: Record<string, unknown> }[]; title: Record<string, string> }[]) {
      expect(room.title.de).toBeTruthy()
      expect(room.title.en).toBeTruthy()
      expect(room.layout.filter(({ blockType }) => blockType === 'text').every(({ content }) => content?.de && content?.en)).toBe(true)
    }
  })

  it('publishes what is complete and keeps what needs something of the vendor as a draft', async () => {
    const rooms = await roomsOf(world.ids.agency!)
    const statusOf = (slug: string) => rooms.find((room) => room.slug === slug)?._status
    expect([statusOf('leads'), statusOf('programme-guide'), statusOf('training-portal')]).toEqual(['published', 'published', 'draft'])
    const { body } = await portal.rest<{ rooms: { slug: string; state: string }[] }>('GET', '/api/portal/rooms', { as: world.actors.otherType })
    const seen = body.rooms.map(({ slug, state }) => `${slug}:${state}`)
    expect(seen).toEqual(expect.arrayContaining(['overview:open', 'leads:open', 'tier-lounge:open', 'pricing:locked']))
    expect(seen.some((room) => room.startsWith('roadmap'))).toBe(false)
  })

  it('lets a room open by the tasks of another room it made', async () => {
    const rooms = await roomsOf(world.ids.agency!)
    const { docs } = await portal.payload.find({ collection: 'rooms' as never, draft: true, overrideAccess: true, where: { and: [{ partnerType: { equals: world.ids.agency } }, { slug: { equals: 'onboarding' } }] } })
    const [onboarding] = docs as unknown as { layout: { blockType: string; id: string }[] }[]
    const list = onboarding?.layout.find(({ blockType }) => blockType === 'tasks')
    expect(rooms.find(({ slug }) => slug === 'pricing')?.unlock).toMatchObject([{ kind: 'tasks', tasks: list?.id }])
  })

  it('leaves rooms that are there as they are, and links to no room that is not there', async () => {
    const before = await systemOf(portal.payload).findByID('rooms', world.ids.leadsRoom!)
    const { body } = await apply('onboarding', 'reseller', { publish: true })
    expect(body.made).toMatchObject([{ key: 'onboarding', status: 'published' }])
    expect(body.made[0]?.leftOut).toHaveLength(1)
    const room = (await portal.rest<{ blocks: { blockType: string; buttons?: unknown[] }[]; state: string }>('GET', '/api/portal/rooms/onboarding', { as: world.actors.partnerMember })).body
    expect(room.state).toBe('open')
    expect(room.blocks.map(({ blockType }) => blockType)).toEqual(['text', 'introduction', 'tasks', 'action-bar'])
    expect(await systemOf(portal.payload).findByID('rooms', world.ids.leadsRoom!)).toEqual(before)
  })

  it('takes another address when the one it would take is taken', async () => {
    await systemOf(portal.payload).create('rooms', { kind: 'custom', partnerType: world.ids.distribution, slug: 'support-hub', title: 'Ours' })
    const { body } = await apply('support-hub', 'distribution')
    expect(body.made[0]?.room?.slug).toBe('support-hub-2')
  })

  it('makes a room of a template, once for each partner type', async () => {
    const template = await systemOf(portal.payload).create('room-templates', { layout: [{ blockType: 'action-bar', buttons: [{ label: 'Guide', room: world.ids.plainRoom, target: 'room' }, { label: 'Mail', target: 'url', url: 'mailto:a@b.test' }] }], title: 'Launch kit' })
    const first = await apply(`template-${template.id}`, 'agency')
    expect(first.body.errors).toBeUndefined()
    expect(first.body.made).toMatchObject([{ room: { slug: 'launch-kit' }, status: 'published' }])
    expect((await apply(`template-${template.id}`, 'agency')).body.made).toEqual([])
    const [room] = (await roomsOf(world.ids.agency!)).filter(({ slug }) => slug === 'launch-kit')
    expect((room?.layout as { buttons: { label: string }[] }[])[0]?.buttons.map(({ label }) => label)).toEqual(['Mail'])
  })
})

describe('a proposal', () => {
  it('names rooms with the answers they follow from, and is applied like a blueprint', async () => {
    const answers = { communication: ['news'], daily: ['submit-leads'], special: ['tiers'] }
    const { body } = await post<Plan>('propose', { answers, partnerType: 'distribution' })
    expect(keys(body.rooms)).toEqual(['overview', 'news', 'leads', 'tier-lounge'])
    expect(body.rooms.find(({ key }) => key === 'news')?.reasons).toHaveLength(1)
    const applied = await apply('proposal', 'distribution', { answers })
    expect(keys(applied.body.made)).toEqual(['overview', 'news', 'leads', 'tier-lounge'])
  })
})
