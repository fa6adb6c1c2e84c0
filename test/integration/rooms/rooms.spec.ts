import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { GRAPHQL_POST } from '@payloadcms/next/routes'

import { sqlOfPool } from '../../../src/database/sql.js'
import { startWorld } from '../../security/support/start-world.js'
import { systemOf, type World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type Rooms = { rooms: { slug: string; state: string; unlockHints: { text: string }[] }[] }
type Room = { blocks: ({ blockType: string; data?: Record<string, unknown> } & Record<string, unknown>)[]; state: string; unlockHints: { text: string }[] }
type Refused = { errors: { message: string }[] }

/** A rich text of one paragraph. */
const paragraph = (text: string) => ({
  root: {
    children: [{ children: [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }], direction: 'ltr', format: '', indent: 0, type: 'paragraph', version: 1 }],
    direction: 'ltr',
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})

let portal: TestPortal
let world: World

const rooms = async (name: keyof World['actors'], path = '') => portal.rest<Room & Rooms & Refused>('GET', `/api/portal/rooms${path}`, { as: world.actors[name] })
const slugs = async (name: keyof World['actors']) => (await rooms(name)).body.rooms.map(({ slug, state }) => `${slug}:${state}`).sort()

const graphql = async (query: string, name: keyof World['actors']) => {
  const answer = await GRAPHQL_POST(portal.config)(
    new Request('http://localhost:3000/api/graphql', {
      body: JSON.stringify({ query }),
      headers: { 'Content-Type': 'application/json', Cookie: world.actors[name]?.cookie ?? '', Origin: 'http://localhost:3000' },
      method: 'POST',
    }),
  )
  return (await answer.json()) as { data?: Record<string, unknown>; errors?: { message: string }[] }
}

beforeAll(async () => {
  ({ portal, world } = await startWorld())
})
afterAll(() => stopPayload(portal))

describe('the navigation', () => {
  it('shows what is open, and what is locked with a lock', async () => {
    expect(await slugs('partnerMember')).toEqual(['leads:open', 'lockedroom:locked', 'plainroom:open'])
    expect(await slugs('lockedTier')).toEqual(['leads:locked', 'lockedroom:locked', 'plainroom:open'])
  })

  it('is another one for another partner type', async () => {
    expect(await slugs('otherType')).toEqual(['deals:locked', 'payments:locked'])
  })

  it('says what opens a locked room, in the language that was asked for', async () => {
    const { body } = await rooms('lockedTier', '?locale=de')
    expect(body.rooms.find(({ slug }) => slug === 'leads')?.unlockHints[0]?.text).toContain('Gold')
  })

  it('changes with the partner’s tier from the very next request', async () => {
    await systemOf(portal.payload).update('partners', world.ids.lockedPartner!, { tier: world.ids.gold })
    expect(await slugs('lockedTier')).toContain('leads:open')
    await systemOf(portal.payload).update('partners', world.ids.lockedPartner!, { tier: world.ids.bronze })
    expect(await slugs('lockedTier')).toContain('leads:locked')
  })

  it('is refused to nobody and to staff, in a sentence', async () => {
    expect((await portal.rest<Refused>('GET', '/api/portal/rooms')).status).toBe(401)
    const staff = await portal.rest<Refused>('GET', '/api/portal/rooms', { as: world.actors.admin })
    expect(staff.status).toBe(403)
    expect(staff.body.errors[0]?.message).toContain('preview')
  })
})

describe('one room', () => {
  it('sends nothing of a locked room but what opens it', async () => {
    await systemOf(portal.payload).update('rooms', world.ids.lockedRoom!, { layout: [{ blockType: 'text', content: paragraph('TOP SECRET') }] })
    const { body, status, text } = await rooms('partnerMember', '/lockedroom')
    expect(status).toBe(200)
    expect(body.state).toBe('locked')
    expect(body.blocks).toEqual([])
    expect(body.unlockHints).toHaveLength(1)
    expect(text).not.toContain('TOP SECRET')
  })

  it.each(['/hiddenroom', '/draftroom', '/no-such-room'])('answers the same for %s: it does not exist', async (path) => {
    const { body, status } = await rooms('partnerMember', path)
    expect(status).toBe(404)
    expect(body.errors[0]?.message).toBe('This room does not exist, or is not shown to you.')
  })

  it('does not exist for the portal of another partner type', async () => {
    expect((await rooms('otherType', '/plainroom')).status).toBe(404)
  })

  it('resolves buttons to rooms that are open and drops the address of those that are not', async () => {
    const button = (room: string, id: string) => ({ id, label: 'Go', room: world.ids[room], target: 'room' })
    await systemOf(portal.payload).update('rooms', world.ids.plainRoom!, {
      layout: [{ blockType: 'action-bar', buttons: [button('leadsRoom', 'aaaaaaaaaaaaaaaaaaaaaaa1'), button('hiddenRoom', 'aaaaaaaaaaaaaaaaaaaaaaa2')] }],
    })
    const { body } = await rooms('partnerMember', '/plainroom')
    expect(Object.values(body.blocks[0]?.data ?? {})).toEqual(['/rooms/leads', null])
    expect(JSON.stringify(body)).not.toContain(world.ids.hiddenRoom)
  })

  it('is what was written last, by whatever door, although a version of it is read once', async () => {
    const headings = async (language = 'en') => (await rooms('partnerMember', `/plainroom?locale=${language}`)).body.blocks.map(({ heading }) => heading)
    await systemOf(portal.payload).update('rooms', world.ids.plainRoom!, { layout: [{ blockType: 'banner', heading: 'First', id: 'b1', look: 'accent' }] })
    expect([await headings(), await headings()]).toEqual([['First'], ['First']])
    await portal.payload.update({ collection: 'rooms', data: { layout: [{ blockType: 'banner', heading: 'Erstens', id: 'b1', look: 'accent' }], title: 'Raum' }, id: world.ids.plainRoom!, locale: 'de', overrideAccess: true } as never)
    expect([await headings(), await headings('de'), await headings()]).toEqual([['First'], ['Erstens'], ['First']])
    const sql = sqlOfPool(portal.payload)
    await sql(`update rooms set layout = jsonb_set(layout, '{0,heading}', '{"en": "Past Payload"}') where id = $1`, [world.ids.plainRoom])
    expect([await headings(), await headings('de')]).toEqual([['Past Payload'], ['Past Payload']])
    await sql('update rooms set layout = null where id = $1', [world.ids.plainRoom])
    expect(await headings()).toEqual([])
  })

  it('asks the database seven times, however many blocks count something', async () => {
    const analytics = ['leads-submitted', 'leads-won', 'leads-by-status', 'conversion-rate', 'deals-won', 'revenue'].flatMap((metric) => ['month', 'year'].map((period) => ({ blockType: 'analytics', chart: 'number', metric, period, scope: 'partner' })))
    const goals = { blockType: 'goals', goals: [{ metric: 'leads-won', period: 'quarter', scope: 'organisation', source: 'metric', target: 1, title: 'Won' }] }
    const tasks = ['person', 'organisation'].map((scope) => ({ blockType: 'tasks', items: [{ link: { target: 'none' }, title: 'One' }], scope, title: scope }))
    await systemOf(portal.payload).update('rooms', world.ids.plainRoom!, { layout: [...analytics, goals, ...tasks, { blockType: 'announcements', count: 3 }, { blockType: 'announcements', count: 5 }, { blockType: 'partner-details' }] })
    await rooms('partnerMember', '/plainroom')
    const { pool } = portal.payload.db as unknown as { pool: { query: (...statement: unknown[]) => Promise<unknown> } }
    const asked = vi.spyOn(pool, 'query')
    const { body } = await rooms('partnerMember', '/plainroom')
    expect(body.blocks.map(({ blockType }) => blockType)).not.toContain('unavailable')
    // Who asks, which rooms, the visit; then numbers, ticks, announcements and the organisation.
    expect(asked.mock.calls.length).toBe(7)
    asked.mockRestore()
  })

  it('stands when a block in it is broken, and tells partners no details', async () => {
    await portal.payload.db.updateOne({ collection: 'rooms', data: { layout: [{ blockType: 'image', id: 'b1', image: '0195dda7-50bb-7ec5-acdb-54817aaf1663' }] }, id: world.ids.plainRoom!, req: {} } as never)
    const { body, status } = await rooms('partnerMember', '/plainroom')
    expect(status).toBe(200)
    expect(body.blocks).toEqual([{ blockType: 'unavailable', id: 'b1' }])
  })
})

describe('a picture', () => {
  const path = (room: string, id: string) => `/api/portal/rooms/${room}/pictures/${id}`

  it('opens through the open room it stands in, and through no other door', async () => {
    const { picture } = world.ids
    await systemOf(portal.payload).update('rooms', world.ids.plainRoom!, { layout: [{ blockType: 'image', image: picture }] })
    const open = await portal.rest('GET', path('plainroom', picture!), { as: world.actors.partnerMember })
    expect(open.status).toBe(200)
    expect(open.headers.get('content-type')).toBe('image/png')
    expect(open.headers.get('x-content-type-options')).toBe('nosniff')
    for (const [room, actor] of [['leads', 'partnerMember'], ['lockedroom', 'partnerMember'], ['plainroom', 'otherType']] as const) {
      expect((await portal.rest('GET', path(room, picture!), { as: world.actors[actor] })).status).toBe(404)
    }
    expect((await portal.rest('GET', path('plainroom', picture!))).status).toBe(401)
    expect((await portal.rest('GET', `/api/media/${picture}`, { as: world.actors.partnerMember })).status).toBeGreaterThanOrEqual(403)
  })

  it('is refused when its content is not what its name says', async () => {
    const form = new FormData()
    form.append('_payload', JSON.stringify({ alt: 'not a picture' }))
    form.append('file', new File(['MZ this is a program'], 'invoice.png', { type: 'image/png' }))
    const { body, status } = await portal.rest<Refused>('POST', '/api/media', { as: world.actors.marketer, body: form })
    expect(status).toBe(400)
    expect(body.errors[0]?.message).not.toBe('')
  })
})

describe('GraphQL', () => {
  it('answers portalRooms, portalRoom and portalMe as REST does', async () => {
    const { data } = await graphql('{ portalRooms { rooms { id slug state title } } portalMe { kind user { email } partner { name } } portalRoom(slug: "plainroom") { slug blocks } }', 'partnerMember')
    const { body } = await rooms('partnerMember')
    expect(data?.portalRooms).toEqual({ rooms: body.rooms.map((room) => { const { id, slug, state, title } = room as Rooms['rooms'][number] & { id: string; title: string }; return { id, slug, state, title } }) })
    expect(data?.portalMe).toMatchObject({ kind: 'partner-user', user: { email: 'partnermember@partner.test' } })
    expect(data?.portalRoom).toEqual({ blocks: (await rooms('partnerMember', '/plainroom')).body.blocks, slug: 'plainroom' })
  })

  it('refuses a hidden room with the same sentence', async () => {
    const { errors } = await graphql('{ portalRoom(slug: "hiddenroom") { slug } }', 'partnerMember')
    expect(errors?.[0]?.message).toContain('does not exist')
  })
})

describe('a predefined room', () => {
  const create = (data: object) => portal.rest<Refused>('POST', '/api/rooms', { as: world.actors.marketer, body: { _status: 'published', partnerType: world.ids.agency, whenLocked: 'hide', ...data } })

  it('exists once per partner type, also when several editors create it at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => create({ kind: 'overview', slug: `overview-${index}`, title: 'Overview' })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const { body, status } of answers.filter((answer) => answer.status !== 201)) {
      expect([400, 409]).toContain(status)
      expect(body.errors[0]?.message).toMatch(/already|once/i)
    }
  })

  it('leaves room for any number of custom rooms', async () => {
    const answers = await Promise.all(['one', 'two', 'three'].map((slug) => create({ kind: 'custom', slug, title: slug })))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
  })
})
