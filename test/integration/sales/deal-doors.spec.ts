import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Deal, DealAttachments, DealHistory } from '../../../src/client/deals.js'
import type { Lead, Page, PortalSearch } from '../../../src/client/types.js'
import { mostReadAlong } from '../../../src/database/reads/search-whole.js'
import { stopPayload } from '../../support/stop-payload.js'
import { type DealsWorld, startDealsWorld } from './deals-world.js'
import { rowsOf } from './sales-world.js'

let world: DealsWorld

beforeAll(async () => {
  world = await startDealsWorld()
})

afterAll(() => stopPayload(world))

const lead = async (company: string) => (await world.post<{ doc: Lead }>('/api/leads?depth=0', 'acmeMember', { company, customFields: { seats: 1 }, email: `ada@${company.toLowerCase()}.example`, firstName: 'Ada', lastName: 'Byron' })).body.doc

describe('a deal of a lead', () => {
  it('takes what the lead knows, and closes it as won', async () => {
    const { id } = await lead('Soylent')
    const { body, status } = await world.post(`/api/leads/${id}/convert`, 'acmeMember', { amount: 5000, currency: 'USD' })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ amount: 5000, currency: 'USD', customer: { company: 'Soylent', contactEmail: 'ada@soylent.example', contactName: 'Ada Byron', domain: 'soylent.example' }, lead: id, name: 'Soylent', partner: world.ids.acme, submittedBy: world.ids.acmeMember })
    expect((await world.get<Lead>(`/api/leads/${id}?depth=0`, 'acmeMember')).body).toMatchObject({ deal: body.doc.id, outcome: 'won', status: 'closed' })
  })

  it('is made once, though two people make it at the same moment', async () => {
    const { id } = await lead('Umbrella')
    const answers = await Promise.all(['acmeMember', 'acmeAdmin', 'manager', 'acmeMember'].map((who) => world.post(`/api/leads/${id}/convert`, who as 'acmeAdmin', { amount: 1, currency: 'EUR' })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    expect(await rowsOf(world, 'select 1 from deals where lead_id = $1::uuid', [id])).toHaveLength(1)
  })

  it('leaves nothing behind when it cannot be made, and is for those who may', async () => {
    const { id } = await lead('Tyrell')
    expect((await world.post(`/api/leads/${id}/convert`, 'acmeMember', { currency: 'EUR' })).status).toBe(400)
    expect((await world.post(`/api/leads/${id}/convert`, 'acmeViewer', { amount: 1, currency: 'EUR' })).status).toBe(403)
    expect((await world.post(`/api/leads/${id}/convert`, 'otherAdmin', { amount: 1, currency: 'EUR' })).status).toBe(404)
    expect((await world.post(`/api/leads/${id}/convert`, 'distributorAdmin', { amount: 1, currency: 'EUR' })).status).toBe(403)
    expect((await world.get<Lead>(`/api/leads/${id}?depth=0`, 'acmeMember')).body).toMatchObject({ deal: null, status: 'new' })
  })
})

describe('notes on a deal', () => {
  it('that are internal leave by no door to a partner', async () => {
    const deal = await world.make('acmeMember')
    const secret = 'their board hates us'
    const record = { relationTo: 'deals', value: deal.id }
    expect((await world.post('/api/comments', 'manager', { body: secret, record, visibility: 'internal' })).status).toBe(201)
    expect((await world.post('/api/comments', 'acmeMember', { body: 'A competitor is ten percent cheaper', record, visibility: 'internal' })).status).toBeLessThan(500)
    await world.post('/api/comments', 'acmeMember', { body: 'A competitor is ten percent cheaper', record })
    for (const path of [`/api/comments?where[record.value][equals]=${deal.id}&depth=0`, `/api/deals/${deal.id}/history`, '/api/portal/search?q=board', '/api/notifications?depth=0', `/api/activities?depth=1`, `/api/deals/${deal.id}?depth=2`]) {
      for (const who of ['acmeAdmin', 'acmeMember', 'distributorAdmin', 'otherAdmin'] as const) {
        expect((await world.get(path, who)).text).not.toContain('board hates')
      }
    }
    const history = (await world.get<DealHistory>(`/api/deals/${deal.id}/history`, 'acmeAdmin')).body.items
    expect(history.filter(({ action, actorName }) => action === 'deal.commented' && actorName === 'Max')).toEqual([])
    const { text } = await world.rest('POST', '/api/graphql', { as: world.people.acmeAdmin, body: { query: `{ Comments { docs { body } } Activities { docs { action actorName } } }` } })
    expect(text).not.toContain('board hates')
    expect((await world.get(`/api/comments?depth=0`, 'manager')).text).toContain(secret)
    expect((await world.post('/api/comments', 'distributorAdmin', { body: 'Hello', record })).status).toBe(403)
  })
})

describe('files of a deal', () => {
  const attach = async (id: string, as: keyof DealsWorld['people'], name: string, content: string) => {
    const form = new FormData()
    form.append('file', new Blob([content], { type: 'text/plain' }), name)
    return world.rest<{ doc: { attachments: string[] } }>('POST', `/api/deals/${id}/attachments`, { as: world.people[as], body: form })
  }

  it('are added by those who work on it, and read by those who read it', async () => {
    const { id } = await world.make('acmeMember')
    const { body, status } = await attach(id, 'acmeMember', 'offer.txt', 'one hundred')
    expect(status).toBe(200)
    const [file = ''] = body.doc.attachments
    expect((await world.get<DealAttachments>(`/api/deals/${id}/attachments`, 'acmeViewer')).body.files).toMatchObject([{ id: file, name: 'offer.txt', sizeInBytes: 11 }])
    const download = await world.get(`/api/deals/${id}/attachments/${file}`, 'manager')
    expect([download.status, download.text]).toEqual([200, 'one hundred'])
    expect((await world.get(`/api/deals/${id}/attachments/${file}`, 'otherAdmin')).status).toBe(404)
    expect((await world.get(`/api/files/${file}`, 'acmeMember')).status).toBe(403)
    expect((await attach(id, 'acmeViewer', 'x.txt', 'x')).status).toBe(403)
    expect((await attach(id, 'otherAdmin', 'x.txt', 'x')).status).toBe(404)
    expect((await attach(id, 'acmeMember', 'x.exe', 'MZ')).status).toBe(400)
  })
})

describe('the list of deals', () => {
  it('answers the same by the short way and through Payload', async () => {
    await world.make('acmeMember', { people: [world.ids.acmeAdmin, world.ids.acmeViewer] })
    await world.make('acmeAdmin')
    const query = 'limit=50&sort=-createdAt&where[phase][equals]=open'
    const fast = await world.get<Page<Deal>>(`/api/deals?depth=0&${query}`, 'acmeViewer')
    const slow = await world.get<Page<Deal>>(`/api/deals?depth=0&${query}&select[name]=true`, 'acmeViewer')
    expect(fast.body.docs.length).toBeGreaterThan(1)
    expect(fast.body.docs.map(({ id }) => id)).toEqual(slow.body.docs.map(({ id }) => id))
    for (const deal of fast.body.docs) {
      expect(await world.deal(deal.id, 'acmeViewer')).toEqual(deal)
    }
  })

  it('refuses partners what is not theirs to ask', async () => {
    for (const query of ['sort=customerKey', 'where[customerKey][equals]=x', 'where[partner.manager][exists]=true', 'sort=customer.company']) {
      expect((await world.get(`/api/deals?${query}`, 'acmeAdmin')).status).toBe(400)
    }
  })

  it('is exported with formula cells made harmless', async () => {
    await world.make('acmeMember', { amount: 1_234_567, currency: 'KWD', name: '=1+1' })
    const { status, text } = await world.get('/api/deals/export.csv?where[currency][equals]=KWD', 'acmeMember')
    expect(status).toBe(200)
    expect(text).toContain("'=1+1")
    expect(text).toContain('1234.567,KWD')
    expect(text).not.toContain('Soylent')
  })
})

describe('deals in the search of the portal', () => {
  const found = async (q: string, as: keyof DealsWorld['people'], more = '') => (await world.get<PortalSearch>(`/api/portal/search?q=${encodeURIComponent(q)}${more}`, as)).body.groups.find(({ kind }) => kind === 'deals')?.hits ?? []
  const titles = async (...asked: Parameters<typeof found>) => (await found(...asked)).map(({ title }) => title)

  const spellings = ['cold chain', 'KUHLHAUSER', 'kuehlhaeuser', 'kuehlhaus.example', 'ottilie', 'cold chian', 'renewl']

  it('are found by name, customer, domain and contact, typing errors forgiven', async () => {
    const { id } = await world.make('acmeMember', { customer: { company: 'Zürcher Kühlhäuser', contactName: 'Ottilie Brandt', domain: 'kuehlhaus.example' }, name: 'Cold chain renewal' })
    for (const q of spellings) {
      expect({ q, titles: await titles(q, 'acmeViewer') }).toEqual({ q, titles: ['Cold chain renewal'] })
    }
    const [hit] = await found('chain', 'acmeMember', '&kind=deals&page=1')
    expect(hit).toMatchObject({ highlights: { title: [{ end: 10, start: 5 }] }, href: `/open/deals/${id}`, snippet: 'Zürcher Kühlhäuser · Ottilie Brandt · Angebot' })
  })

  it('of other partners are never found, those of sub-partners by the distributor unless they are hidden from it', async () => {
    await world.make('acmeMember', { name: 'Quasar shown' })
    const { id } = await world.make('acmeMember', { hiddenFromDistributor: true, name: 'Quasar hidden' })
    await world.make('otherAdmin', { name: 'Quasar foreign' })
    expect((await titles('quasar', 'acmeMember')).sort()).toEqual(['Quasar hidden', 'Quasar shown'])
    expect(await titles('quasar', 'distributorAdmin')).toEqual(['Quasar shown'])
    expect(await titles('quasar', 'otherAdmin')).toEqual(['Quasar foreign'])
    // Nothing that is sent widens it: neither a partner nor a filter.
    for (const more of [`&partner=${world.ids.other}`, `&where[partner][equals]=${world.ids.other}`, `&partnerId=${world.ids.other}`]) {
      expect((await titles('quasar foreign', 'acmeMember', more)).filter((title) => title.includes('foreign'))).toEqual([])
    }
    expect(await titles('quasar hiden', 'distributorAdmin')).not.toContain('Quasar hidden')
    await world.patch(id, 'acmeMember', { hiddenFromDistributor: false })
    expect((await titles('quasar', 'distributorAdmin')).sort()).toEqual(['Quasar hidden', 'Quasar shown'])
    await rowsOf(world, 'update deals set deleted_at = now() where id = $1::uuid', [id])
    expect(await titles('quasar', 'acmeMember')).toEqual(['Quasar shown'])
  })

  it('are not found while the room of deals is closed', async () => {
    await world.payload.create({ collection: 'rooms', data: { _status: 'published', kind: 'deals', order: 9, partnerType: world.ids.resellers, title: 'Deals', unlock: [{ kind: 'tier', tier: world.ids.gold }], whenLocked: 'show' } as never, overrideAccess: true })
    expect(await titles('quasar', 'acmeMember')).toEqual([])
    await rowsOf(world, `delete from rooms where kind = 'deals'`)
    expect(await titles('quasar', 'acmeMember')).toEqual(['Quasar shown'])
  })

  it('are the same for everybody where there are many', async () => {
    await world.make('acmeMember', { hiddenFromDistributor: true, name: 'Quasar hidden' })
    await rowsOf(world, `insert into deals (id, name, customer_company, amount, currency, partner_id, stage_id) select gen_random_uuid(), 'Plinth ' || n, 'Company ' || n, 1, 'EUR', partner_id, stage_id from deals, generate_series(1, ${mostReadAlong + 1}) n where name = 'Quasar shown'`)
    for (const q of spellings) {
      expect({ q, titles: await titles(q, 'acmeViewer') }).toEqual({ q, titles: ['Cold chain renewal'] })
    }
    expect((await titles('quasar', 'acmeMember')).sort()).toEqual(['Quasar hidden', 'Quasar shown'])
    expect(await titles('quasar', 'distributorAdmin')).toEqual(['Quasar shown'])
    expect(await titles('quasar hiden', 'distributorAdmin')).not.toContain('Quasar hidden')
    expect(await titles('quasar', 'otherAdmin')).toEqual(['Quasar foreign'])
    expect(await titles('plinth', 'acmeMember', '&kind=deals&page=2')).toHaveLength(20)
    // Beyond what has the word there is nothing, also nothing that resembles it.
    expect(await titles('quasar', 'acmeMember', '&kind=deals&page=2')).toEqual([])
  })
})
