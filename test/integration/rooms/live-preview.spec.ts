import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { PortalRoom, PortalRooms } from '../../../src/client/types.js'
import { startWorld } from '../../security/support/start-world.js'
import type { World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

const asPreview = { 'x-portal-preview': '1' }

let portal: TestPortal
let world: World
let cookie: string

const show = (room: unknown, person = world.ids.partnerMember, as: keyof World['actors'] = 'marketer') =>
  portal.rest<{ errors: { message: string }[] }>('POST', '/api/portal/preview', { as: world.actors[as], body: { partnerUser: person, room } })

const cookieOf = ({ headers }: { headers: Headers }) => headers.getSetCookie()[0]!.split(';')[0]!

const read = (path: string, cookies: string, headers: Record<string, string> = asPreview) => portal.rest<PortalRoom & PortalRooms>('GET', `/api/portal/rooms${path}`, { as: { cookie: cookies }, headers })

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  const draft = await portal.rest('PATCH', `/api/rooms/${world.ids.plainRoom}?draft=true`, {
    as: world.actors.marketer,
    body: { layout: [{ blockType: 'banner', heading: 'SECRET DRAFT', look: 'accent' }], title: 'Drafted title' },
  })
  expect(draft.status).toBe(200)
  cookie = cookieOf(await show(world.ids.plainRoom))
})
afterAll(() => stopPayload(portal))

describe('staff who preview a draft as a person', () => {
  it('see the newest draft of that room, and its title in the navigation', async () => {
    const { body, text } = await read('/plainroom', `${world.actors.marketer!.cookie}; ${cookie}`)
    expect(body.title).toBe('Drafted title')
    expect(text).toContain('SECRET DRAFT')
    expect((await read('', `${world.actors.marketer!.cookie}; ${cookie}`)).text).toContain('Drafted title')
  })

  it('see what is published everywhere else, and in a preview without a room', async () => {
    const plain = cookieOf(await show(undefined))
    expect((await read('/plainroom', `${world.actors.marketer!.cookie}; ${plain}`)).text).not.toContain('SECRET DRAFT')
  })

  it('see a room that was never published, where its draft lets the person in', async () => {
    const own = cookieOf(await show(world.ids.draftRoom))
    expect((await read('/draftroom', `${world.actors.marketer!.cookie}; ${own}`)).status).toBe(200)
    await portal.rest('PATCH', `/api/rooms/${world.ids.draftRoom}?draft=true`, { as: world.actors.marketer, body: { audience: { tiers: [world.ids.bronze] } } })
    expect((await read('/draftroom', `${world.actors.marketer!.cookie}; ${own}`)).status).toBe(404)
  })

  it('only read', async () => {
    const { status } = await portal.rest('POST', '/api/leads', { as: { cookie: `${world.actors.marketer!.cookie}; ${cookie}` }, body: { company: 'x' }, headers: asPreview })
    expect(status).toBe(403)
  })

  it('are written down in the history', async () => {
    const { body } = await portal.rest<{ totalDocs: number }>('GET', '/api/activities?where[action][equals]=portal.previewed', { as: world.actors.admin })
    expect(body.totalDocs).toBeGreaterThan(0)
  })
})

describe('a draft', () => {
  const doors: [string, () => string, string, Record<string, string>][] = [
    ['a partner', () => world.actors.partnerMember!.cookie, '', {}],
    ['a partner who asks for drafts', () => world.actors.partnerMember!.cookie, '?draft=true&preview=1', asPreview],
    ['a partner who holds the cookie of staff’s preview', () => `${world.actors.partnerMember!.cookie}; ${cookie}`, '?preview=1', asPreview],
    ['other staff who hold it', () => `${world.actors.admin!.cookie}; ${cookie}`, '?preview=1', asPreview],
    ['nobody who holds it', () => cookie, '?preview=1', asPreview],
  ]
  it.each(doors)('is not shown to %s', async (_who, cookies, query, headers) => {
    const { text } = await read(`/plainroom${query}`, cookies(), headers)
    expect(text).not.toContain('SECRET DRAFT')
    expect(text).not.toContain('Drafted title')
  })

  it('cannot be previewed by partners, by finance, as a foreign partner’s person, or of a room that does not exist', async () => {
    expect((await show(world.ids.plainRoom, world.ids.partnerMember, 'partnerAdmin')).status).toBe(403)
    expect((await show(world.ids.plainRoom, world.ids.partnerMember, 'finance')).status).toBe(404)
    expect((await show(world.ids.plainRoom, world.ids.partnerMember, 'otherManager')).status).toBe(404)
    expect((await show('nonsense')).status).toBe(404)
  })
})

describe('what is typed beside the live preview and not saved', () => {
  type Typed = { errors?: { message: string }[]; room: null | PortalRoom }
  const typed = { layout: [{ blockType: 'banner', heading: 'TYPED', id: 'new-row', look: 'accent' }], title: 'Typed title', whenLocked: 'show' }
  const draw = (body: object, cookies = `${world.actors.marketer!.cookie}; ${cookie}`, headers = asPreview) =>
    portal.rest<Typed>('POST', '/api/portal/preview/room', { as: { cookie: cookies }, body, headers })
  const versions = async () => (await portal.rest<{ totalDocs: number }>('GET', `/api/rooms/versions?where[parent][equals]=${world.ids.plainRoom}`, { as: world.actors.admin })).body.totalDocs

  it('is drawn as the person would find it, and nothing of it is kept', async () => {
    const before = await versions()
    const { body, status } = await draw(typed)
    expect(status).toBe(200)
    expect(body.room).toMatchObject({ blocks: [{ blockType: 'banner', heading: 'TYPED', id: 'new-row' }], state: 'open', title: 'Typed title' })
    expect(await versions()).toBe(before)
    expect((await read('/plainroom', `${world.actors.marketer!.cookie}; ${cookie}`)).text).not.toContain('TYPED')
  })

  it('loads data as the person, without what is closed to them', async () => {
    const buttons = [
      { id: 'a', label: 'To the locked room', link: { room: world.ids.lockedRoom, target: 'room' } },
      { id: 'b', label: 'Out', link: { target: 'url', url: 'https://example.com' } },
    ]
    const { body, text } = await draw({ layout: [{ blockType: 'partner-details', id: 'p' }, { blockType: 'action-bar', buttons, id: 'q' }] })
    expect(body.room?.blocks[0]).toMatchObject({ data: { name: 'Partner ownPartner' } })
    expect(text).not.toContain(world.ids.lockedRoom)
  })

  it('is decided anew: an audience without the person hides the room, a condition locks it', async () => {
    expect((await draw({ ...typed, audience: { tiers: [world.ids.bronze] } })).body.room).toBeNull()
    const locked = (await draw({ ...typed, unlock: [{ date: '2999-01-01T00:00:00.000Z', kind: 'date' }] })).body.room
    expect(locked).toMatchObject({ blocks: [], state: 'locked' })
  })

  it('may be half done: empty lists, missing fields, values of the wrong kind, unknown blocks', async () => {
    const rows = [{ blockType: 'tasks', items: 0 }, { blockType: 'goals', goals: 'x' }, { blockType: 'action-bar', buttons: [null, 5, {}] }, { blockType: 'text', content: 7 }, { blockType: 'video', id: 9 }, { blockType: 'no-such' }, {}]
    const { body, status } = await draw({ layout: rows })
    expect(status).toBe(200)
    expect(body.room?.blocks).toHaveLength(rows.length)
    expect(body.room?.blocks.at(-1)).toMatchObject({ blockType: 'unavailable' })
    expect((await draw({ layout: 0, unlock: 0 })).status).toBe(200)
  })

  it('is refused in a sentence when it is no room', async () => {
    for (const layout of ['x', [1], Array.from({ length: 61 }, () => ({ blockType: 'text' }))]) {
      const { body, status } = await draw({ layout })
      expect(status).toBe(400)
      expect(body.errors?.[0]?.message).toContain('60 blocks')
    }
  })

  it('is drawn for nobody else: partners, staff without the preview, managers, a preview without a room', async () => {
    const member = world.actors.partnerMember!.cookie
    expect((await draw(typed, member, {} as typeof asPreview)).status).toBe(403)
    expect((await draw(typed, `${member}; ${cookie}`)).status).toBe(403)
    expect((await draw(typed, world.actors.marketer!.cookie)).status).toBe(403)
    expect((await draw(typed, `${world.actors.admin!.cookie}; ${cookie}`)).status).toBe(403)
    const ofManager = cookieOf(await show(world.ids.plainRoom, world.ids.partnerMember, 'manager'))
    expect((await draw(typed, `${world.actors.manager!.cookie}; ${ofManager}`)).status).toBe(403)
    const withoutRoom = cookieOf(await show(undefined))
    expect((await draw(typed, `${world.actors.marketer!.cookie}; ${withoutRoom}`)).status).toBe(404)
  })
})
