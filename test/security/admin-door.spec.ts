import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startPayload, type TestPortal } from '../support/start-payload.js'
import { stopPayload } from '../support/stop-payload.js'
import { type Front, nextAnswered, startFront } from './support/front.js'
import { type ActorName, buildWorld, type World } from './support/world.js'

let portal: TestPortal
let world: World
let front: Front

beforeAll(async () => {
  portal = await startPayload()
  world = await buildWorld(portal)
  front = await startFront(portal)
}, 180_000)
afterAll(async () => {
  await front.close()
  await stopPayload(portal)
})

const pages = ['/admin', '/admin/', '/admin/login', '/admin/collections/leads', '/%61dmin', '/admin/create-first-user'] as const

describe('the admin', () => {
  it.each<ActorName>(['partnerAdmin', 'partnerMember', 'distributor', 'lockedTier'])('is closed to %s before Next runs', async (actor) => {
    for (const path of pages) {
      const { status, text } = await front.ask('GET', path, { as: world.actors[actor] })
      expect([path, status, text.includes(nextAnswered)]).toEqual([path, 403, false])
      expect(text).toContain('href="/"')
      expect(text).toContain('action="/api/partner-users/logout"')
    }
  })

  it('runs no server action for partner users, whatever the path', async () => {
    for (const path of ['/admin', '/', '/rooms/leads']) {
      const { status, text } = await front.ask('POST', path, { as: world.actors.partnerAdmin, body: [], headers: { 'Next-Action': '40d1f0' } })
      expect([path, status, text.includes(nextAnswered)]).toEqual([path, 403, false])
    }
  })

  it('is open to staff and shows strangers its sign-in form', async () => {
    for (const actor of ['admin', 'finance', 'marketer', 'anonymous', 'suspendedPerson'] as const) {
      expect([actor, (await front.ask('GET', '/admin', { as: world.actors[actor] })).text]).toEqual([actor, nextAnswered])
    }
    expect((await front.ask('POST', '/admin', { as: world.actors.admin, body: [], headers: { 'Next-Action': '40d1f0' } })).text).toBe(nextAnswered)
  })

  it('is closed to the person a preview stands for, and open to the staff beside it', async () => {
    const started = await front.ask('POST', '/api/portal/preview', { as: world.actors.admin, body: { partnerUser: world.ids.partnerMember } })
    const as = { cookie: `${world.actors.admin!.cookie}; ${started.headers.getSetCookie()[0]!.split(';')[0]}` }
    for (const [path, headers] of [['/admin?preview=1', {}], ['/admin', { 'x-portal-preview': '1' }]] as const) {
      const { status, text } = await front.ask('GET', path, { as, headers })
      expect([path, status]).toEqual([path, 403])
      expect(text).toContain('action="/api/portal/preview/end"')
    }
    expect((await front.ask('GET', '/admin', { as })).text).toBe(nextAnswered)
  })

  it('leaves the portal’s own pages to everybody', async () => {
    for (const path of ['/', '/administration', '/rooms/admin']) {
      expect((await front.ask('GET', path, { as: world.actors.partnerAdmin })).text).toBe(nextAnswered)
    }
  })
})
