import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { PortalOverview, PortalSearch } from '../../../src/client/types.js'
import { rowsOf, startWorld, type World } from '../sales/sales-world.js'
import { stopPayload } from '../../support/stop-payload.js'

type Who = keyof World['people']

let world: World

const richText = (text: string) => ({ root: { children: [{ children: [{ text, type: 'text', version: 1 }], type: 'paragraph', version: 1 }], direction: null, format: '', indent: 0, type: 'root', version: 1 } })

const create = async (collection: string, data: Record<string, unknown>, locale?: string): Promise<string> => {
  const doc = (await world.payload.create({ collection: collection as never, data: data as never, locale: locale as never, overrideAccess: true })) as { id: string }
  return doc.id
}

beforeAll(async () => {
  world = await startWorld()
  const { acme, gold, resellers, silver } = world.ids
  await create('rooms', { _status: 'published', kind: 'overview', order: 1, partnerType: resellers, title: 'Overview' })
  await create('rooms', { _status: 'published', kind: 'leads', order: 2, partnerType: resellers, title: 'Leads' })
  await create('rooms', { _status: 'published', kind: 'custom', order: 3, partnerType: resellers, title: 'Élite Café', unlock: [{ kind: 'tier', tier: gold }], whenLocked: 'show' })
  await create('rooms', { _status: 'published', audience: { tiers: [gold] }, kind: 'custom', order: 4, partnerType: resellers, title: 'Secret Café' })
  await create('announcements', { _status: 'published', body: richText('We open a café in Zürich'), title: 'News for all' })
  await create('announcements', { _status: 'published', audience: { tiers: [silver] }, body: richText('x'), title: 'Silver news' })
  await create('announcements', { _status: 'published', audience: { tiers: [gold] }, body: richText('café'), title: 'Gold news' })
  await create('announcements', { _status: 'published', body: richText('x'), expiresAt: '2020-01-01T00:00:00.000Z', title: 'Old news' })
  for (const [company, more] of [['Müller Maschinen', {}], ['Muller & Co', { status: 'demo' }], ['Globex', { closedAt: new Date().toISOString(), outcome: 'won', status: 'closed' }]] as const) {
    await create('leads', { company, partner: acme, ...more })
  }
  await create('leads', { company: 'Müller Secret', partner: world.ids.other })
})

afterAll(() => stopPayload(world))

const get = <Body>(path: string, as: Who = 'acmeMember') => world.rest<Body & { errors: { code?: string; message: string }[] }>('GET', path, { as: world.people[as] })
const overview = async (as: Who = 'acmeMember', query = '') => (await get<PortalOverview>(`/api/portal/overview${query}`, as)).body

describe('the overview', () => {
  it('counts the leads of the own organisation by status and period', async () => {
    const { leads, period } = await overview('acmeMember', '?period=year')
    expect(leads).toEqual({ byStatus: { closed: 1, demo: 1, new: 1, proposal: 0, qualified: 0 }, created: { current: 3, previous: 0 }, open: 2, openBefore: 0, total: 3, totalBefore: 0, won: { current: 1, previous: 0 } })
    expect(period).toMatchObject({ from: `${new Date().getUTCFullYear()}-01-01T00:00:00.000Z`, kind: 'year' })
    expect((await overview('otherAdmin')).leads.total).toBe(1)
  })

  it('compares with the period before', async () => {
    await rowsOf(world, `update leads set created_at = date_trunc('month', now() at time zone 'UTC') at time zone 'UTC' - interval '1 day' where company = 'Globex'`)
    expect((await overview('acmeMember', '?period=month')).leads.created).toEqual({ current: 2, previous: 1 })
    expect((await get('/api/portal/overview?period=week')).body.errors[0]).toMatchObject({ code: 'PERIOD_UNKNOWN' })
  })

  it('announces what is current and meant for the partner', async () => {
    expect((await overview()).announcements.map(({ title }) => title)).toEqual(['Silver news', 'News for all'])
  })

  it('offers what can be done in open rooms, in the language of the reader', async () => {
    expect((await overview('acmeAdmin')).quickActions).toEqual([{ href: '/rooms/leads/new', icon: 'plus', label: 'Submit a lead' }])
    expect((await overview('acmeMember')).quickActions[0]?.label).toBe('Lead einreichen')
    expect((await overview('acmeViewer')).quickActions).toEqual([])
  })

  it('marks what others did since the last visit, which half an hour of silence ends', async () => {
    const [lead] = await rowsOf<{ id: string }>(world, `select id from leads where company = 'Muller & Co'`)
    await overview('acmeAdmin')
    await rowsOf(world, `update partner_users set last_visit_at = now(), previous_visit_at = now() where name = 'Anna'`)
    await world.rest('PATCH', `/api/leads/${lead?.id}`, { as: world.people.manager, body: { status: 'proposal' } })
    const back = await overview('acmeAdmin')
    expect(back.lastVisitAt).not.toBeNull()
    expect(back.activities.filter(({ isNew }) => isNew).map(({ text }) => text)).toEqual(['Max moved Muller & Co from Demo to Proposal'])
    expect(back.activities[0]).toMatchObject({ action: 'lead.moved', actorName: 'Max', href: `/open/leads/${lead?.id}`, record: { relationTo: 'leads', value: lead?.id } })
    const same = await overview('acmeAdmin')
    expect(same.lastVisitAt).toBe(back.lastVisitAt)
    const [left] = await rowsOf<{ at: Date }>(world, `update partner_users set last_visit_at = now() - interval '31 minutes' where name = 'Anna' returning last_visit_at as at`)
    expect((await overview('acmeAdmin')).lastVisitAt).toBe(left?.at.toISOString())
  })

  it('keeps what only staff read out of the feed', async () => {
    const [lead] = await rowsOf<{ id: string }>(world, `select id from leads where company = 'Muller & Co'`)
    await world.rest('POST', '/api/comments', { as: world.people.manager, body: { body: 'internal', record: { relationTo: 'leads', value: lead?.id }, visibility: 'internal' } })
    expect((await overview()).activities.map(({ action }) => action)).not.toContain('lead.commented')
  })

  it('tells nothing of leads while the leads room is closed', async () => {
    await rowsOf(world, `update rooms set when_locked = 'show' where kind = 'leads'`)
    await rowsOf(world, `insert into rooms_unlock (_order, _parent_id, id, kind, tier_id) select 1, id, 'lock-leads', 'tier', $1 from rooms where kind = 'leads'`, [world.ids.gold])
    const { activities, leads, quickActions } = await overview()
    expect({ activities: activities.filter(({ action }) => action.startsWith('lead.')), quickActions, total: leads.total }).toEqual({ activities: [], quickActions: [], total: 0 })
    expect((await get<PortalSearch>('/api/portal/search?q=muller')).body.groups).toEqual([])
    await rowsOf(world, `delete from rooms_unlock where id = 'lock-leads'`)
  })

  it('is for partner users', async () => {
    expect((await get('/api/portal/overview', 'manager')).status).toBe(403)
    expect((await world.rest('GET', '/api/portal/overview')).status).toBe(401)
  })
})

describe('the search', () => {
  const search = async (q: string, as: Who = 'acmeMember') => (await get<PortalSearch>(`/api/portal/search?q=${encodeURIComponent(q)}`, as)).body
  const titles = (found: PortalSearch, kind: string) => found.groups.find((group) => group.kind === kind)?.hits.map(({ title }) => title) ?? []

  it('finds own leads whatever the accents and the case, best first', async () => {
    expect(titles(await search('MÜLLER'), 'leads')).toEqual(['Muller & Co', 'Müller Maschinen'])
    expect(titles(await search('maschinen'), 'leads')).toEqual(['Müller Maschinen'])
    expect(titles(await search('lobe'), 'leads')).toEqual(['Globex'])
  })

  it('forgives a typing error', async () => {
    expect(titles(await search('Mashinen'), 'leads')).toEqual(['Müller Maschinen'])
  })

  it('never shows what belongs to others or is hidden', async () => {
    const found = await search('secret')
    expect(found.groups).toEqual([])
    expect(titles(await search('muller', 'distributorAdmin'), 'leads')).toEqual(['Muller & Co', 'Müller Maschinen'])
  })

  it('finds rooms, also locked ones that are shown, and announcements by their text', async () => {
    const found = await search('cafe')
    expect(titles(found, 'rooms')).toEqual(['Élite Café'])
    expect(titles(found, 'announcements')).toEqual(['News for all'])
    expect(found.groups.find(({ kind }) => kind === 'rooms')?.hits[0]?.href).toBe('/rooms/elite-cafe')
  })

  it('takes wild cards for what they are', async () => {
    for (const q of ['%%', '__', '\\\\']) {
      expect((await search(q)).groups).toEqual([])
    }
  })

  it('asks for 2 to 100 characters', async () => {
    for (const q of ['', 'a', 'x'.repeat(101)]) {
      const { body, status } = await get<PortalSearch>(`/api/portal/search?q=${q}`)
      expect({ code: body.errors[0]?.code, status }).toEqual({ code: 'SEARCH_LENGTH', status: 400 })
    }
  })

  it('answers the same over GraphQL', async () => {
    const ask = async (query: string) => {
      const headers = { 'Content-Type': 'application/json', Cookie: world.people.acmeMember.cookie, Origin: 'http://localhost:3000' }
      const answer = await GRAPHQL_POST(world.config)(new Request('http://localhost:3000/api/graphql', { body: JSON.stringify({ query }), headers, method: 'POST' }))
      return (await answer.json()) as { data: { portalOverview: Pick<PortalOverview, 'leads'>; portalSearch: PortalSearch } }
    }
    const { data } = await ask('{ portalSearch(q: "globex") { q groups { kind total hits { id title href snippet highlights { title { start end } snippet { start end } } } pages } page } portalOverview(period: "year") { leads { total open } } }')
    expect(data.portalSearch).toEqual(await search('globex'))
    expect(data.portalOverview.leads).toEqual({ open: 2, total: 3 })
  })
})
