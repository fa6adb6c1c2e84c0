import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { roomsQuery } from '../../../access/rooms-query.js'
import type { PortalExplain, PortalRooms } from '../../../src/client/types.js'
import { startWorld } from '../../security/support/start-world.js'
import { systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type Refused = { errors: { message: string }[] }

const list = 'aaaaaaaaaaaaaaaaaaaaaaa1'
const [first, second] = ['bbbbbbbbbbbbbbbbbbbbbbb1', 'bbbbbbbbbbbbbbbbbbbbbbb2']

let portal: TestPortal
let world: World
let goal: string
let host: string

const sql = (text: string, values: unknown[] = []) => (portal.payload.db as unknown as { pool: { query: (text: string, values: unknown[]) => Promise<{ rows: Record<string, unknown>[] }> } }).pool.query(text, values)

/** The blocks of a room as they lie in the table. */
const layout = (id: string, blocks: unknown) => sql('update rooms set layout = $2::jsonb where id = $1', [id, JSON.stringify(blocks)])

const taskBlock = (scope: string, items = [first, second]) => ({ blockType: 'tasks', id: list, items: items.map((id) => ({ id, label: id })), scope, title: { de: 'Erste Schritte', en: 'First steps' } })

const room = async (name: keyof World['actors'] = 'partnerMember', locale = 'en') =>
  (await portal.rest<PortalRooms>('GET', `/api/portal/rooms?locale=${locale}`, { as: world.actors[name] })).body.rooms.find(({ slug }) => slug === 'goal')

const state = async (name: keyof World['actors'] = 'partnerMember') => (await room(name))?.state ?? 'hidden'

const unlockBy = (unlock: object[]) => portal.rest<Refused>('PATCH', `/api/rooms/${goal}`, { as: world.actors.marketer, body: { unlock } })

const tick = (owner: string, item: string) =>
  systemOf(portal.payload).create('progress', { block: list, doneAt: new Date().toISOString(), item, owner, partner: world.ids.ownPartner, room: host, scope: 'person' })

const explained = async (person: string, locale = 'en') =>
  (await portal.rest<PortalExplain>('GET', `/api/portal/explain?partnerUser=${world.ids[person]}&locale=${locale}`, { as: world.actors.marketer })).body.rooms.find(({ slug }) => slug === 'goal')

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  const make = async (data: object) => (await portal.rest<{ doc: { id: string } }>('POST', '/api/rooms', { as: world.actors.marketer, body: { _status: 'published', kind: 'custom', partnerType: world.ids.reseller, whenLocked: 'show', ...data } })).body.doc.id
  goal = await make({ slug: 'goal', title: 'Goal' })
  host = await make({ slug: 'host', title: 'Host' })
})
afterAll(() => stopPayload(portal))
beforeEach(async () => {
  await sql('delete from progress where block = $1', [list])
  await layout(host, [taskBlock('person')])
})

describe('a room that opens by a tier or a stage', () => {
  it.each([['tier', 'gold', 'bronze'], ['stage', 'onboarding', null]] as const)('is open from that %s on and locked below', async (kind, wanted, below) => {
    await unlockBy([{ kind, [kind]: world.ids[wanted] }])
    expect(await state()).toBe('open')
    await sql(`update partners set ${kind}_id = $2 where id = $1`, [world.ids.ownPartner, below && world.ids[below]])
    expect(await state()).toBe('locked')
    await sql(`update partners set ${kind}_id = $2 where id = $1`, [world.ids.ownPartner, world.ids[wanted]])
  })
})

describe('a room that opens on a date', () => {
  it('is locked before and open after', async () => {
    await unlockBy([{ date: '2999-01-01T00:00:00.000Z', kind: 'date' }])
    expect(await state()).toBe('locked')
    await unlockBy([{ date: '2001-01-01T00:00:00.000Z', kind: 'date' }])
    expect(await state()).toBe('open')
  })
})

describe('a room that opens by a task list', () => {
  beforeEach(() => unlockBy([{ kind: 'tasks', tasks: list }]))

  it('opens for the person who has done every task, and for nobody else', async () => {
    expect(await state()).toBe('locked')
    await tick(world.ids.partnerMember!, first)
    expect(await state()).toBe('locked')
    await tick(world.ids.partnerMember!, second)
    expect(await state()).toBe('open')
    expect(await state('partnerViewer')).toBe('locked')
  })

  it('opens for the whole organisation when the list is kept for it', async () => {
    await layout(host, [taskBlock('organisation')])
    await tick(world.ids.ownPartner!, first)
    await tick(world.ids.ownPartner!, second)
    expect(await state()).toBe('open')
    expect(await state('partnerViewer')).toBe('open')
    expect(await state('sameType')).toBe('locked')
  })

  it('opens by ticks that are made in the portal, from the very next request', async () => {
    const block = { blockType: 'tasks', items: [{ link: { target: 'none' }, title: 'One' }, { link: { target: 'none' }, title: 'Two' }], scope: 'organisation', title: 'Together' }
    const made = await portal.rest<{ doc: { layout: { id: string; items: { id: string }[] }[] } }>('POST', '/api/rooms', {
      as: world.actors.marketer,
      body: { _status: 'published', kind: 'custom', layout: [block], partnerType: world.ids.reseller, slug: 'ticked', title: 'Ticked', whenLocked: 'show' },
    })
    expect(made.status).toBe(201)
    const [{ id, items }] = made.body.doc.layout as [{ id: string; items: { id: string }[] }]
    await unlockBy([{ kind: 'tasks', tasks: id }])
    for (const [index, item] of items.entries()) {
      expect(await state()).toBe('locked')
      const { status } = await portal.rest('POST', '/api/portal/rooms/ticked/progress', { as: world.actors[index === 0 ? 'partnerMember' : 'partnerAdmin'], body: { block: id, done: true, item: item.id } })
      expect(status).toBe(200)
    }
    expect(await state()).toBe('open')
    expect(await state('partnerViewer')).toBe('open')
    expect(await state('sameType')).toBe('locked')
  })

  it('closes again when a task is taken back or added', async () => {
    await tick(world.ids.partnerMember!, first)
    await tick(world.ids.partnerMember!, second)
    await layout(host, [taskBlock('person', [first, second, 'bbbbbbbbbbbbbbbbbbbbbbb3'])])
    expect(await state()).toBe('locked')
    await layout(host, [taskBlock('person')])
    await sql('update progress set done_at = null where item = $1', [second])
    expect(await state()).toBe('locked')
  })

  it.each([['emptied', () => layout(host, [taskBlock('person', [])])], ['removed', () => layout(host, [])]])('stays closed when the list is %s', async (_what, change) => {
    await tick(world.ids.partnerMember!, first)
    await tick(world.ids.partnerMember!, second)
    await change()
    expect(await state()).toBe('locked')
  })

  it('stays closed when the room of the list lies in the bin', async () => {
    await tick(world.ids.partnerMember!, first)
    await tick(world.ids.partnerMember!, second)
    await sql('update rooms set deleted_at = now() where id = $1', [host])
    expect(await state()).toBe('locked')
    expect((await room())?.unlockHints[0]?.text).toContain('no longer exists')
    await sql('update rooms set deleted_at = null where id = $1', [host])
  })

  it('says which list of which room opens it, in two languages', async () => {
    expect((await room())?.unlockHints).toEqual([{ kind: 'tasks', text: 'Opens when the task list “First steps” in the room “Host” is done.' }])
    expect((await room('partnerMember', 'de'))?.unlockHints[0]?.text).toBe('Öffnet, sobald die Aufgabenliste „Erste Schritte“ im Raum „Host“ erledigt ist.')
  })

  it('names no room that the partner does not know of, but tells staff', async () => {
    await sql(`update rooms set _status = 'draft' where id = $1`, [host])
    expect((await room())?.unlockHints[0]?.text).toBe('Opens when the task list “First steps” is done.')
    expect((await explained('partnerMember'))?.reasons[0]?.text).toContain('“Host”')
    await sql(`update rooms set _status = 'published' where id = $1`, [host])
  })
})

describe('a room that opens by a certificate', () => {
  const certificate = (data: object) => sql(`update certificates set ${Object.keys(data).map((column, index) => `${column} = $${index + 2}`).join(', ')} where id = $1`, [world.ids.certificate, ...Object.values(data)])

  beforeEach(() => unlockBy([{ certificate: world.ids.course, kind: 'certificate' }]))

  it('opens for the organisation that holds it, and for no other', async () => {
    expect(await state()).toBe('open')
    expect(await state('partnerViewer')).toBe('open')
    expect(await state('sameType')).toBe('locked')
    expect((await room('sameType'))?.unlockHints).toEqual([{ kind: 'certificate', text: 'Opens with the certificate “Basics”.' }])
  })

  it.each([['expired', { expires_at: '2001-01-01' }, { expires_at: null }], ['withdrawn', { withdrawn_at: '2001-01-01' }, { withdrawn_at: null }]])('is locked when the certificate is %s', async (_what, change, back) => {
    await certificate(change)
    expect(await state()).toBe('locked')
    await certificate(back)
    expect(await state()).toBe('open')
  })

  it('explains it to staff, both ways', async () => {
    expect(await explained('partnerMember')).toMatchObject({ reasons: [], state: 'open' })
    expect(await explained('sameType', 'de')).toMatchObject({ reasons: [{ kind: 'unlock', unlock: 'certificate' }], state: 'locked' })
  })

  it('stays closed when the course is deleted', async () => {
    const course = (await systemOf(portal.payload).create('courses', { slug: 'gone', title: 'Gone' })).id
    await unlockBy([{ certificate: course, kind: 'certificate' }])
    await systemOf(portal.payload).remove('courses', course)
    expect(await state()).toBe('locked')
    expect((await room('partnerMember', 'de'))?.unlockHints[0]?.text).toContain('gibt es nicht mehr')
  })
})

describe('a portal without such conditions', () => {
  type Node = { 'Actual Loops': number; 'Plans'?: Node[]; 'Relation Name'?: string; 'Total Cost': number }
  const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

  it('reads neither progress nor certificates nor the blocks of other rooms, and stays too cheap for the compiler of Postgres', async () => {
    await systemOf(portal.payload).create('rooms', { _status: 'published', kind: 'custom', partnerType: world.ids.agency, slug: 'plain', title: 'Plain', unlock: [{ kind: 'tier', tier: world.ids.gold }], whenLocked: 'show' })
    const { rows } = await sql(`explain (analyze, format json) ${roomsQuery('en')}`, [world.ids.agency, 'en', world.ids.partnerMember, world.ids.ownPartner])
    const [{ Plan: plan }] = rows[0]!['QUERY PLAN'] as [{ Plan: Node }]
    const read = nodesOf(plan).filter((node) => node['Actual Loops'] > 0).flatMap((node) => node['Relation Name'] ?? [])
    expect(read).toContain('rooms_unlock')
    expect(read.filter((name) => ['certificates', 'courses', 'progress'].includes(name))).toEqual([])
    expect(read.filter((name) => name === 'rooms')).toHaveLength(1)
    expect(plan['Total Cost']).toBeLessThan(50_000)
  })
})

describe('a circle', () => {
  it('is refused when the room waits for its own tasks', async () => {
    await layout(goal, [{ ...taskBlock('person'), id: 'aaaaaaaaaaaaaaaaaaaaaaa9', title: undefined }])
    await sql(`update _rooms_v set version_layout = (select layout from rooms where id = $1) where parent_id = $1`, [goal])
    const { body, status } = await unlockBy([{ kind: 'tasks', tasks: 'aaaaaaaaaaaaaaaaaaaaaaa9' }])
    expect(status).toBe(400)
    expect(body.errors[0]?.message).toContain('stands in this room itself')
  })

  it('is refused across rooms too, and a chain is not', async () => {
    const answer = await portal.rest<Refused>('PATCH', `/api/rooms/${host}`, { as: world.actors.marketer, body: { unlock: [{ kind: 'tasks', tasks: 'aaaaaaaaaaaaaaaaaaaaaaa9' }] } })
    expect(answer.status).toBe(200)
    await layout(host, [taskBlock('person')])
    const { body, status } = await unlockBy([{ kind: 'tasks', tasks: list }])
    expect(status).toBe(400)
    expect(body.errors[0]?.message).toContain('“Host”')
  })
})
