import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { PortalOverview } from '../../../src/client/types.js'
import { startWorld, type World } from '../sales/sales-world.js'
import { stopPayload } from '../../support/stop-payload.js'

type Who = keyof World['people']

let world: World

beforeAll(async () => {
  world = await startWorld()
})

afterAll(() => stopPayload(world))

const overview = async (as: Who, headers: Record<string, string> = {}, query = '') => (await world.rest<PortalOverview>('GET', `/api/portal/overview${query}`, { as: world.people[as], headers })).body
const arrangeAs = (as: Who, id: string, overviewLayout: unknown, headers: Record<string, string> = {}) => world.rest('PATCH', `/api/partner-users/${id}`, { as: world.people[as], body: { overviewLayout }, headers })

describe('the arrangement of the overview', () => {
  it('is each person’s own, and goes back to how it came', async () => {
    const layout = { hidden: ['announcements'], order: ['activity', 'numbers', 'block-6740a1b2c3d4e5f607182930'] }
    expect((await overview('acmeMember')).layout).toBeNull()
    expect((await arrangeAs('acmeMember', world.ids.acmeMember, layout)).status).toBe(200)
    expect((await overview('acmeMember')).layout).toEqual(layout)
    expect((await overview('acmeViewer')).layout).toBeNull()
    expect((await arrangeAs('acmeViewer', world.ids.acmeViewer, { hidden: [], order: ['numbers'] })).status).toBe(200)
    expect((await arrangeAs('acmeMember', world.ids.acmeMember, null)).status).toBe(200)
    expect((await overview('acmeMember')).layout).toBeNull()
  })

  it('is refused when it is none, and to everybody else', async () => {
    for (const layout of [{ order: ['x'] }, { hidden: [1], order: [] }, 'numbers', { hidden: [], order: [], more: 1 }, { hidden: [], order: Array.from({ length: 101 }, String) }]) {
      expect({ layout, status: (await arrangeAs('acmeMember', world.ids.acmeMember, layout)).status }).toEqual({ layout, status: 400 })
    }
    expect((await arrangeAs('otherAdmin', world.ids.acmeMember, { hidden: [], order: [] })).status).toBeGreaterThanOrEqual(403)
    for (const colleague of ['acmeViewer', 'acmeAdmin'] as const) {
      const { status, text } = await arrangeAs(colleague, world.ids.acmeMember, { hidden: [], order: [] })
      expect({ colleague, names: text.includes('overviewLayout'), status }).toEqual({ colleague, names: true, status: 400 })
    }
  })

  it('is seen in a preview and not changed by it', async () => {
    const layout = { hidden: [], order: ['activity'] }
    await arrangeAs('acmeMember', world.ids.acmeMember, layout)
    const started = await world.rest('POST', '/api/portal/preview', { as: world.people.manager, body: { partnerUser: world.ids.acmeMember } })
    const cookie = [world.people.manager.cookie, ...started.headers.getSetCookie().map((each) => each.split(';')[0])].join('; ')
    const preview = { Cookie: cookie, 'x-portal-preview': '1' }
    const seen = await world.rest<PortalOverview>('GET', '/api/portal/overview', { headers: preview })
    expect(seen.body.layout).toEqual(layout)
    expect((await world.rest('PATCH', `/api/partner-users/${world.ids.acmeMember}`, { body: { overviewLayout: null }, headers: preview })).status).toBe(403)
    expect((await overview('acmeMember')).layout).toEqual(layout)
  })
})

describe('the numbers of the overview', () => {
  it('each stand beside the one of the period before', async () => {
    const lead = (company: string, createdAt: string, more: Record<string, unknown> = {}) =>
      world.payload.create({ collection: 'leads', data: { company, createdAt, partner: world.ids.acme, ...more } as never, overrideAccess: true })
    const lastYear = `${new Date().getUTCFullYear() - 1}-06-01T00:00:00.000Z`
    await lead('Old and open', lastYear)
    await lead('Old and closed', lastYear, { closedAt: lastYear, outcome: 'lost', status: 'closed' })
    await lead('Old and just won', lastYear, { closedAt: new Date().toISOString(), outcome: 'won', status: 'closed' })
    await lead('New', new Date().toISOString())
    const { leads } = await overview('acmeAdmin', {}, '?period=year')
    expect({ created: leads.created, open: [leads.open, leads.openBefore], total: [leads.total, leads.totalBefore], won: leads.won }).toEqual({
      created: { current: 1, previous: 3 },
      open: [2, 2],
      total: [4, 3],
      won: { current: 1, previous: 0 },
    })
  })
})
