import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { PortalAccessTable, RoomWarnings, TaskLists } from '../../../src/client/building.js'
import { startWorld } from '../../security/support/start-world.js'
import { systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

let portal: TestPortal
let world: World

const sql = (text: string, values: unknown[] = []) => (portal.payload.db as unknown as { pool: { query: (text: string, values: unknown[]) => Promise<unknown> } }).pool.query(text, values)
const get = async <Body>(path: string, as: keyof World['actors'] = 'marketer') => portal.rest<Body>('GET', `/api${path}`, { as: world.actors[as] })
const warnings = async (id: string, locale = 'en') => (await get<RoomWarnings>(`/rooms/${id}/warnings?locale=${locale}`)).body
const textsOf = async (id: string) => (await warnings(id)).warnings.map(({ text }) => text)

let number = 0
const room = async (data: object): Promise<string> => {
  number += 1
  return (await systemOf(portal.payload).create('rooms', { _status: 'published', kind: 'custom', partnerType: world.ids.reseller, slug: `warned-${number}`, title: `Warned ${number}`, whenLocked: 'hide', ...data })).id
}
/** Content as it may lie in the table, whatever the form would say to it. */
const withLayout = async (id: string, layout: unknown) => {
  await sql('update rooms set layout = $2::jsonb where id = $1', [id, JSON.stringify(layout)])
  return id
}
const link = (to: string, label = 'Go') => ({ blockType: 'action-bar', buttons: [{ id: 'aaaaaaaaaaaaaaaaaaaaaaa1', label: { en: label }, room: to, target: 'room' }], id: 'bbbbbbbbbbbbbbbbbbbbbbb1' })

beforeAll(async () => {
  ({ portal, world } = await startWorld())
})
afterAll(() => stopPayload(portal))

describe('the warnings about a room', () => {
  it('are none for a room in order', async () => {
    expect(await warnings(world.ids.plainRoom!)).toMatchObject({ partners: 3, readers: 3, warnings: [] })
  })

  it('say that nobody can see it', async () => {
    expect(await textsOf(await room({ audience: { tags: [world.ids.vip], tiers: [world.ids.bronze] } }))).toEqual([expect.stringContaining('Nobody can see this room: no active partner')])
    expect(await textsOf(await room({ partnerType: (await systemOf(portal.payload).create('partner-types', { name: 'Empty', slug: 'empty' })).id }))).toEqual([expect.stringContaining('no active partner of this type')])
  })

  it('say nothing about a date or task list that partners will reach, but about a condition whose course is gone', async () => {
    expect(await textsOf(await room({ unlock: [{ date: '2999-01-01T00:00:00.000Z', kind: 'date' }] }))).toEqual([])
    const course = (await systemOf(portal.payload).create('courses', { slug: 'gone', title: 'Gone' })).id
    const id = await room({ unlock: [{ certificate: course, kind: 'certificate' }] })
    expect(await textsOf(id)).toEqual([])
    await systemOf(portal.payload).remove('courses', course)
    expect(await textsOf(id)).toEqual([expect.stringContaining('names a course that no longer exists')])
  })

  it('name links that lead to what readers cannot open', async () => {
    const foreign = await room({ partnerType: world.ids.agency, title: 'Foreign' })
    const deleted = await room({})
    const id = await withLayout(await room({}), [link(world.ids.leadsRoom!), link(world.ids.hiddenRoom!), link(world.ids.draftRoom!), link(foreign), link(deleted), link(world.ids.plainRoom!)])
    await sql('update rooms set deleted_at = now() where id = $1', [deleted])
    expect(await textsOf(id)).toEqual([
      '1. Action bar leads to “leadsRoom”, which 1 of 3 partners who can open this room cannot open.',
      '2. Action bar leads to “hiddenRoom”, which nobody who can open this room can open.',
      '3. Action bar leads to “draftRoom”, which is not published.',
      expect.stringContaining('a room of another portal'),
      expect.stringContaining('no longer exists'),
    ])
  })

  it('name pictures without a description, but not those that decorate a banner', async () => {
    await sql('update media_locales set alt = $1 where _parent_id = $2', [' ', world.ids.picture])
    const id = await withLayout(await room({}), [{ blockType: 'image', id: 'ccccccccccccccccccccccc1', image: world.ids.picture }, { blockType: 'banner', heading: { en: 'x' }, id: 'ccccccccccccccccccccccc2', look: 'picture', picture: world.ids.picture }])
    expect(await warnings(id)).toMatchObject({ warnings: [{ block: 'ccccccccccccccccccccccc1', kind: 'image' }] })
  })

  it('name a banner whose text cannot be read on its colour, and not one that chooses its text colour itself', async () => {
    const banner = (more: object) => ({ blockType: 'banner', colour: '#777777', heading: { en: 'x' }, id: 'ddddddddddddddddddddddd1', look: 'colour', ...more })
    expect(await textsOf(await withLayout(await room({}), [banner({}), banner({ textColour: '#ffffff' })]))).toEqual([expect.stringContaining('contrast of 4.4 : 1')])
  })

  it('are in German for whoever reads German', async () => {
    expect((await warnings(await room({ audience: { tags: [world.ids.vip], tiers: [world.ids.bronze] } }), 'de')).warnings[0]?.text).toContain('Niemand sieht diesen Raum')
  })
})

describe('the access table', () => {
  const table = async (more = '', as: keyof World['actors'] = 'marketer') => (await get<PortalAccessTable>(`/portal/access-table?partnerType=${world.ids.reseller}${more}`, as)).body
  const states = ({ rooms }: PortalAccessTable, slug: string) => rooms.find((each) => each.slug === slug)?.cells.map(({ state }) => state)

  it('shows every room for every tier, and for none', async () => {
    const answer = await table()
    expect(answer.tiers.map(({ name }) => name)).toEqual([null, 'Bronze', 'Gold'])
    expect(states(answer, 'leads')).toEqual(['locked', 'locked', 'open'])
    expect(states(answer, 'plainroom')).toEqual(['open', 'open', 'open'])
    expect(states(answer, 'draftroom')).toEqual(['hidden', 'hidden', 'hidden'])
    expect(answer.rooms.find(({ slug }) => slug === 'leads')?.cells[1]?.reasons[0]?.text).toContain('Gold')
  })

  it('imagines a stage and a category, or takes a real partner', async () => {
    await room({ audience: { categories: [world.ids.health] }, slug: 'health', unlock: [{ kind: 'stage', stage: world.ids.onboarding }] })
    expect(states(await table(), 'health')).toEqual(['hidden', 'hidden', 'hidden'])
    expect(states(await table(`&stage=${world.ids.onboarding}&category=${world.ids.health}`), 'health')).toEqual(['open', 'open', 'open'])
    const own = await table(`&partner=${world.ids.ownPartner}`)
    expect(states(own, 'hiddenroom')).toEqual(['hidden', 'open', 'hidden'])
    expect(own.tiers.map(({ isOwn }) => isOwn)).toEqual([false, false, true])
  })

  it('refuses what it does not know, and a manager somebody else’s partner', async () => {
    const status = async (more: string, as: keyof World['actors'] = 'marketer') => (await get(`/portal/access-table?partnerType=${world.ids.reseller}${more}`, as)).status
    expect(await status('&stage=nonsense')).toBe(400)
    expect(await status(`&category=${world.ids.vip}`)).toBe(400)
    expect(await status(`&partner=${world.ids.otherTypePartner}`)).toBe(400)
    expect(await status(`&partner=${world.ids.ownPartner}`, 'otherManager')).toBe(400)
    expect(await status(`&partner=${world.ids.ownPartner}`, 'manager')).toBe(200)
  })
})

describe('the task lists of a portal', () => {
  it('are offered with their rooms', async () => {
    await sql('update rooms set layout = $2::jsonb where id = $1', [world.ids.plainRoom, JSON.stringify([{ blockType: 'tasks', id: 'eeeeeeeeeeeeeeeeeeeeeee1', items: [{ id: 'a' }], scope: 'organisation', title: { en: 'First steps' } }])])
    const { body } = await get<TaskLists>(`/rooms/task-lists?partnerType=${world.ids.reseller}`)
    expect(body.lists).toEqual([{ id: 'eeeeeeeeeeeeeeeeeeeeeee1', room: { id: world.ids.plainRoom, title: 'plainRoom' }, scope: 'organisation', tasks: 1, title: 'First steps' }])
  })
})
