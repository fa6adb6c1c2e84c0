import { describe, expect, it } from 'vitest'

import { nextAnswered } from './support/front.js'
import { startFrontWorld } from './support/front-world.js'
import type { ActorName } from './support/world.js'

const site = startFrontWorld()

const pages = ['/admin', '/admin/', '/admin/login', '/admin/collections/leads', '/%61dmin', '/admin/create-first-user'] as const

describe('the admin', () => {
  it.each<ActorName>(['partnerAdmin', 'partnerMember', 'distributor', 'lockedTier'])('is closed to %s before Next runs', async (actor) => {
    for (const path of pages) {
      const { status, text } = await site.front.ask('GET', path, { as: site.world.actors[actor] })
      expect([path, status, text.includes(nextAnswered)]).toEqual([path, 403, false])
      expect(text).toContain('href="/"')
      expect(text).toContain('action="/api/partner-users/logout"')
    }
  })

  it('runs no server action for partner users, whatever the path', async () => {
    for (const path of ['/admin', '/', '/rooms/leads']) {
      const { status, text } = await site.front.ask('POST', path, { as: site.world.actors.partnerAdmin, body: [], headers: { 'Next-Action': '40d1f0' } })
      expect([path, status, text.includes(nextAnswered)]).toEqual([path, 403, false])
    }
  })

  it('is open to staff and shows strangers its sign-in form', async () => {
    for (const actor of ['admin', 'finance', 'marketer', 'anonymous', 'suspendedPerson'] as const) {
      expect([actor, (await site.front.ask('GET', '/admin', { as: site.world.actors[actor] })).text]).toEqual([actor, nextAnswered])
    }
    expect((await site.front.ask('POST', '/admin', { as: site.world.actors.admin, body: [], headers: { 'Next-Action': '40d1f0' } })).text).toBe(nextAnswered)
  })

  it('is closed to the person a preview stands for, and open to the staff beside it', async () => {
    const started = await site.front.ask('POST', '/api/portal/preview', { as: site.world.actors.admin, body: { partnerUser: site.world.ids.partnerMember } })
    const as = { cookie: `${site.world.actors.admin!.cookie}; ${started.headers.getSetCookie()[0]!.split(';')[0]}` }
    for (const [path, headers] of [['/admin?preview=1', {}], ['/admin', { 'x-portal-preview': '1' }]] as const) {
      const { status, text } = await site.front.ask('GET', path, { as, headers })
      expect([path, status]).toEqual([path, 403])
      expect(text).toContain('action="/api/portal/preview/end"')
    }
    expect((await site.front.ask('GET', '/admin', { as })).text).toBe(nextAnswered)
  })

  it('leaves the portal’s own pages to everybody', async () => {
    for (const path of ['/', '/administration', '/rooms/admin']) {
      expect((await site.front.ask('GET', path, { as: site.world.actors.partnerAdmin })).text).toBe(nextAnswered)
    }
  })
})
