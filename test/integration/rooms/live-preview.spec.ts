import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { PortalRoom, PortalRooms } from '../../../src/client/types.js'
import { buildWorld, type World } from '../../security/support/world.js'
import { startPayload, type TestPortal } from '../../support/start-payload.js'
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
  portal = await startPayload()
  world = await buildWorld(portal)
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
