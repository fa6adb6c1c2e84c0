import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startWorld } from '../../security/support/start-world.js'
import type { World } from '../../security/support/world.js'
import type { TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'

type Room = { _status: string; id: string; order: number; title: string }
type Refused = { errors: { message: string }[] }

let portal: TestPortal
let world: World
let first: Room
let second: Room

const put = (name: keyof World['actors'] | null, rooms: unknown) => portal.rest<Refused>('POST', '/api/rooms/order', { ...(name && { as: world.actors[name]! }), body: { rooms } })
const read = async (id: string, draft = false) => (await portal.rest<Room>('GET', `/api/rooms/${id}?depth=0${draft ? '&draft=true' : ''}`, { as: world.actors.marketer! })).body

beforeAll(async () => {
  ({ portal, world } = await startWorld())
  const { body } = await portal.rest<{ docs: Room[] }>('GET', '/api/rooms?depth=0&limit=2&sort=order&where[_status][equals]=published', { as: world.actors.marketer! })
  ;[first, second] = body.docs as [Room, Room]
})
afterAll(() => stopPayload(portal))

describe('the order of rooms', () => {
  it('is changed by marketers, for all named rooms at once', async () => {
    expect((await put('marketer', [{ id: first.id, order: 7 }, { id: second.id, order: 3 }])).status).toBe(200)
    expect([(await read(first.id)).order, (await read(second.id)).order]).toEqual([7, 3])
  })

  it('takes effect at once on a room with unpublished changes, and publishes none of them', async () => {
    await portal.rest('PATCH', `/api/rooms/${first.id}?draft=true&depth=0`, { as: world.actors.marketer!, body: { _status: 'draft', title: 'Not yet' } })
    expect((await put('marketer', [{ id: first.id, order: 12 }])).status).toBe(200)
    expect(await read(first.id)).toMatchObject({ _status: 'published', order: 12, title: first.title })
    expect(await read(first.id, true)).toMatchObject({ _status: 'draft', order: 12, title: 'Not yet' })
  })

  it('is refused to everybody else', async () => {
    const rooms = [{ id: first.id, order: 1 }]
    expect((await put(null, rooms)).status).toBe(401)
    expect((await put('manager', rooms)).status).toBe(403)
    expect((await put('finance', rooms)).status).toBe(403)
    expect((await put('partnerAdmin', rooms)).status).toBe(403)
    expect((await read(first.id)).order).toBe(12)
  })

  it('changes nothing when one of the rooms does not exist', async () => {
    const answer = await put('admin', [{ id: second.id, order: 1 }, { id: '0192f0c1-2b3c-7d4e-8f90-123456789abc', order: 2 }])
    expect(answer.status).toBe(404)
    expect((await read(second.id)).order).toBe(3)
  })

  it.each([[undefined], [[]], ['x'], [[{ id: 'x', order: 1 }]], [[{ id: '0192f0c1-2b3c-7d4e-8f90-123456789abc', order: -1 }]], [[{ id: '0192f0c1-2b3c-7d4e-8f90-123456789abc', order: 1.5 }]], [[null]]])(
    'says what it needs when it gets %j',
    async (rooms) => {
      const answer = await put('admin', rooms)
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0]?.message).toContain('Send the rooms with their places')
    },
  )
})
