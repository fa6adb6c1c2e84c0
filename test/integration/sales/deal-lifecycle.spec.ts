import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { graphqlOf } from '../../security/matrix/doors.js'
import type { DealForm, DealHistory, DealPipeline } from '../../../src/client/deals.js'
import { stopPayload } from '../../support/stop-payload.js'
import { type DealsWorld, startDealsWorld, type Who } from './deals-world.js'
import { rowsOf } from './sales-world.js'

let world: DealsWorld

beforeAll(async () => {
  world = await startDealsWorld()
})

afterAll(() => stopPayload(world))

describe('the stages of a partner type', () => {
  it('are there from its first moment, in the reader’s language', async () => {
    const { body } = await world.get<{ docs: { name: string; phase: string; probability: number }[] }>('/api/deal-stages?sort=order&depth=0', 'acmeMember')
    expect(body.docs.map(({ name, phase, probability }) => [name, phase, probability])).toEqual([
      ['Proposal', 'open', 30],
      ['Negotiation', 'open', 60],
      ['Closed won', 'won', 100],
      ['Closed lost', 'lost', 0],
    ])
    const german = await world.get<{ docs: { name: string }[] }>('/api/deal-stages?sort=order&depth=0&locale=de', 'acmeMember')
    expect(german.body.docs.map(({ name }) => name)).toEqual(['Angebot', 'Verhandlung', 'Gewonnen', 'Verloren'])
  })

  it('are found by their id, and their deals by them', async () => {
    const { id } = await world.make('acmeMember', { stage: world.stages.negotiation })
    expect((await world.get(`/api/deal-stages/${world.stages.negotiation}`, 'acmeMember')).status).toBe(200)
    const { body } = await world.get<{ docs: { id: string }[] }>(`/api/deals?depth=1&where[stage][equals]=${world.stages.negotiation}`, 'manager')
    expect(body.docs.map((deal) => deal.id)).toEqual([id])
  })

  it('stay while deals stand in them, and keep their phase', async () => {
    const stage = (await world.post<{ doc: { id: string } }>('/api/deal-stages?depth=0', 'staffAdmin', { name: 'Legal', order: 25, partnerType: world.ids.resellers, phase: 'open', probability: 80 })).body.doc.id
    const deal = await world.make('acmeMember', { stage })
    const changed = await world.rest<{ errors: { code: string }[] }>('PATCH', `/api/deal-stages/${stage}`, { as: world.people.staffAdmin, body: { phase: 'won' } })
    expect([changed.status, changed.body.errors[0]?.code]).toEqual([409, 'DEAL_STAGE_KEPT'])
    expect((await world.rest('PATCH', `/api/deal-stages/${stage}`, { as: world.people.staffAdmin, body: { name: 'Legal review' } })).status).toBe(200)
    const kept = await world.rest<{ errors: { code: string }[] }>('DELETE', `/api/deal-stages/${stage}`, { as: world.people.staffAdmin })
    expect([kept.status, kept.body.errors[0]?.code]).toEqual([409, 'STILL_USED'])
    await world.patch(deal.id, 'acmeMember', { stage: world.stages.proposal })
    expect((await world.rest('DELETE', `/api/deal-stages/${stage}`, { as: world.people.staffAdmin })).status).toBe(200)
  })

  it('are built by administrators alone', async () => {
    expect((await world.post('/api/deal-stages', 'manager', { name: 'X', order: 1, partnerType: world.ids.resellers, phase: 'open', probability: 1 })).status).toBe(403)
    expect((await world.post('/api/deal-stages', 'acmeAdmin', { name: 'X', order: 1, partnerType: world.ids.resellers, phase: 'open', probability: 1 })).status).toBeGreaterThanOrEqual(400)
  })
})

describe('the life of a deal', () => {
  it('begins in the first stage, with the partner and the person the server says', async () => {
    const deal = await world.make('acmeMember', { customer: { company: ' Globex ', country: 'de', domain: 'https://www.Globex.example/about' }, partner: undefined })
    expect(deal).toMatchObject({ closedAt: null, customer: { company: 'Globex', country: 'DE', domain: 'www.globex.example' }, partner: world.ids.acme, phase: 'open', stage: world.stages.proposal, submittedBy: world.ids.acmeMember })
    expect(deal).not.toHaveProperty('customerKey')
    expect((await world.post('/api/deals', 'acmeMember', { amount: 1, currency: 'EUR', customer: { company: 'X' }, name: 'X', partner: world.ids.other })).status).toBe(400)
  })

  it('refuses what is no amount, currency, domain or stage in a sentence beside the field', async () => {
    const base = { amount: 100, currency: 'EUR', customer: { company: 'Initech' }, name: 'Initech' }
    const stageOfOthers = (await rowsOf<{ id: string }>(world, `select id::text from deal_stages where partner_type_id <> $1::uuid limit 1`, [world.ids.resellers]))[0]?.id
    for (const [wrong, path] of [
      [{ amount: 1.5 }, 'amount'],
      [{ amount: -1 }, 'amount'],
      [{ currency: 'ZZZ' }, 'currency'],
      [{ customer: { company: 'Initech', domain: 'no domain' } }, 'customer.domain'],
      [{ stage: stageOfOthers }, 'stage'],
      [{ people: [world.ids.otherAdmin] }, 'people'],
      [{ lostReason: 'price' }, 'lostReason'],
    ] as const) {
      const { body, status } = await world.post('/api/deals', 'acmeMember', { ...base, ...wrong })
      expect([status, body.errors[0]?.data?.errors?.[0]?.path]).toEqual([400, path])
    }
  })

  it('keeps what only the server writes, whatever a request says it was', async () => {
    const nonsense = { answer: 'x', decidedAt: 'no date', openedAt: [1], requestedAt: {} }
    const said = { closedAt: 'no date', customerKey: { any: 'thing' }, phase: 'sideways', registration: { decidedAt: 'no date', decidedBy: 'x'.repeat(9_000), dispute: nonsense, extension: nonsense, protectedUntil: 7, remindedAt: 'no date', requestedAt: [] } }
    for (const who of ['manager', 'staffAdmin'] as const) {
      const before = await world.make('acmeMember')
      const { body, status } = await world.patch(before.id, who, { ...said, name: 'Renamed' })
      expect(status, JSON.stringify(body.errors)).toBe(200)
      const { registration, ...deal } = await world.deal(before.id, who)
      expect(deal).toMatchObject({ closedAt: null, name: 'Renamed', phase: 'open' })
      expect(registration).toEqual(before.registration)
      const made = await world.post('/api/deals?depth=0', who, { ...said, amount: 1, currency: 'EUR', customer: { company: `Said ${who}` }, name: `Said ${who}`, partner: world.ids.acme })
      expect(made.status, made.text).toBe(201)
      expect(made.body.doc).toMatchObject({ closedAt: null, phase: 'open', registration: { decidedAt: null, decidedBy: null, protectedUntil: null, status: 'none' } })
    }
  })

  it('moves through open stages by its partner, says why it was lost, and is reopened by staff alone', async () => {
    const { id } = await world.make('acmeMember')
    expect((await world.patch(id, 'acmeMember', { stage: world.stages.negotiation })).body.doc.stage).toBe(world.stages.negotiation)
    const won = await world.patch(id, 'acmeMember', { stage: world.stages.won })
    expect([won.status, won.body.errors[0]?.code]).toEqual([403, 'DEAL_WON_BY_STAFF'])
    expect((await world.patch(id, 'acmeMember', { stage: world.stages.lost })).status).toBe(400)
    const lost = (await world.patch(id, 'acmeMember', { lostReason: 'price', stage: world.stages.lost })).body.doc
    expect(lost).toMatchObject({ lostReason: 'price', phase: 'lost' })
    expect(Date.parse(lost.closedAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
    const closed = await world.patch(id, 'acmeMember', { stage: world.stages.proposal })
    expect([closed.status, closed.body.errors[0]?.code]).toEqual([409, 'DEAL_CLOSED'])
    expect((await world.patch(id, 'manager', { stage: world.stages.proposal })).body.doc).toMatchObject({ closedAt: null, lostReason: null, phase: 'open' })
    expect((await world.patch(id, 'manager', { stage: world.stages.won })).body.doc).toMatchObject({ phase: 'won' })
    const { body } = await world.get<DealHistory>(`/api/deals/${id}/history`, 'acmeAdmin')
    expect(body.items.map(({ action }) => action)).toEqual(['deal.won', 'deal.reopened', 'deal.lost', 'deal.moved', 'deal.created'])
  })

  it('cannot be told when it was closed, nor in which phase it is', async () => {
    const { id } = await world.make('acmeMember')
    await world.patch(id, 'manager', { closedAt: '2020-01-01T00:00:00.000Z', phase: 'won' })
    expect(await world.deal(id, 'acmeMember')).toMatchObject({ closedAt: null, phase: 'open' })
  })

  it('lets partners say that a deal is won where their type allows it', async () => {
    await world.rest('PATCH', `/api/partner-types/${world.ids.resellers}`, { as: world.people.staffAdmin, body: { partnersCloseWon: true } })
    const { id } = await world.make('acmeMember')
    expect((await world.patch(id, 'acmeMember', { stage: world.stages.won })).status).toBe(200)
    expect((await world.get<DealForm>('/api/deals/form', 'acmeMember')).body.mayCloseWon).toBe(true)
    await world.rest('PATCH', `/api/partner-types/${world.ids.resellers}`, { as: world.people.staffAdmin, body: { partnersCloseWon: false } })
  })

  it('is closed once when eight people close it at once', async () => {
    const { id } = await world.make('acmeMember')
    const answers = await Promise.all(Array.from({ length: 8 }, (_, at) => world.patch(id, at % 2 === 0 ? 'manager' : 'staffAdmin', { stage: world.stages.won })))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    const { body } = await world.get<DealHistory>(`/api/deals/${id}/history`, 'manager')
    expect(body.items.filter(({ action }) => action === 'deal.won')).toHaveLength(1)
  })

  it('tells the other side', async () => {
    const { id } = await world.make('acmeMember')
    await world.patch(id, 'manager', { stage: world.stages.negotiation })
    const told = await rowsOf<{ event: string; who: string }>(world, `select n.event, coalesce(n.recipient_id, n.staff_recipient_id)::text as who from notifications n join notifications_rels r on r.parent_id = n.id where r.deals_id = $1::uuid order by n.created_at, n.id`, [id])
    expect(told.filter(({ event }) => event === 'deal.submitted').map(({ who }) => who)).toEqual([world.ids.manager])
    expect(told.filter(({ event }) => event === 'deal.moved').map(({ who }) => who).sort()).toEqual([world.ids.acmeAdmin, world.ids.acmeMember].sort())
  })
})

describe('custom fields', () => {
  it('are asked by the partner type and must be answered by partners', async () => {
    const fields = [{ kind: 'select', label: 'Term', name: 'term', options: ['1 year', '3 years'], required: true }]
    await world.rest('PATCH', `/api/partner-types/${world.ids.resellers}`, { as: world.people.staffAdmin, body: { dealFields: fields } })
    expect((await world.get<DealForm>('/api/deals/form', 'acmeMember')).body.customFields).toEqual(fields)
    const missing = await world.post('/api/deals', 'acmeMember', { amount: 1, currency: 'EUR', customer: { company: 'X' }, name: 'X' })
    expect([missing.status, missing.body.errors[0]?.data?.errors?.[0]?.path]).toEqual([400, 'customFields.term'])
    expect((await world.make('acmeMember', { customFields: { term: '3 years' } })).customFields).toEqual({ term: '3 years' })
    await world.rest('PATCH', `/api/partner-types/${world.ids.resellers}`, { as: world.people.staffAdmin, body: { dealFields: [] } })
  })
})

describe('who sees a deal', () => {
  it('its partner, the distributor above unless it is hidden, and the own manager', async () => {
    const shown = await world.make('acmeMember')
    const hidden = await world.make('acmeMember', { hiddenFromDistributor: true })
    const idsFor = async (as: Parameters<DealsWorld['get']>[1]) => (await world.get<{ docs: { id: string }[] }>('/api/deals?limit=100&depth=0', as)).body.docs.map(({ id }) => id)
    for (const [who, sees] of [['acmeViewer', [true, true]], ['distributorAdmin', [true, false]], ['manager', [true, true]], ['otherAdmin', [false, false]], ['otherManager', [false, false]]] as const) {
      const ids = await idsFor(who)
      expect([who, ids.includes(shown.id), ids.includes(hidden.id)]).toEqual([who, ...sees])
    }
    expect((await world.get(`/api/deals/${hidden.id}`, 'distributorAdmin')).status).toBe(404)
    expect((await world.get(`/api/deals/${hidden.id}/history`, 'distributorAdmin')).status).toBe(404)
    expect((await world.patch(shown.id, 'distributorAdmin', { name: 'Mine' })).status).toBe(403)
  })
})

describe('the pipeline', () => {
  it('sums what is the viewer’s own, by stage and currency, and says how deals ended', async () => {
    await world.make('otherAdmin', { amount: 1000, stage: world.stages.negotiation })
    const yen = await world.make('otherAdmin', { amount: 5000, currency: 'JPY' })
    await world.patch(yen.id, 'otherManager', { stage: world.stages.won })
    const gone = await world.make('otherAdmin', { amount: 70 })
    await world.patch(gone.id, 'otherAdmin', { lostReason: 'competitor', stage: world.stages.lost })
    const { body, status } = await world.get<DealPipeline>('/api/deals/pipeline', 'otherAdmin')
    expect(status).toBe(200)
    expect(body.outcomes).toEqual({ lost: 1, lostReasons: [{ count: 1, reason: 'competitor' }], winRateInBasisPoints: 5000, won: 1 })
    expect(body.stages.find(({ id }) => id === world.stages.negotiation)?.sums).toEqual([{ amountInMinorUnits: 1000, count: 1, currency: 'EUR', weightedInMinorUnits: 600 }])
    expect(body.stages.find(({ id }) => id === world.stages.won)?.sums).toEqual([{ amountInMinorUnits: 5000, count: 1, currency: 'JPY', weightedInMinorUnits: 5000 }])
    const refused = await world.get('/api/deals/pipeline?since=yesterday', 'otherAdmin')
    expect([refused.status, refused.body.errors[0]?.code]).toEqual([400, 'DEAL_DAY_INVALID'])
    const fields = '{ outcomes { lost lostReasons { count reason } winRateInBasisPoints won } since stages { id name order phase probability sums { amountInMinorUnits count currency weightedInMinorUnits } } }'
    const graphql = graphqlOf(world)
    expect((await graphql(world.people.otherAdmin, `{ portalDealPipeline ${fields} }`)).data?.portalDealPipeline).toEqual(body)
    expect((await graphql(world.people.otherAdmin, '{ portalDealPipeline(since: "yesterday") { since } }')).errors?.[0]?.message).toBe(refused.body.errors[0]?.message)
    expect((await world.get<DealPipeline>('/api/deals/pipeline', 'otherManager')).body.outcomes.won).toBe(1)
  })

  it('counts for staff what a board shows: one type, one partner, one manager, a few words', async () => {
    await world.make('otherAdmin', { amount: 7_700, currency: 'KWD', name: 'Filter north wind' })
    const { other, otherManager, resellers } = world.ids
    const sumOf = async (query: string, as: Who = 'staffAdmin') => {
      const { body, status } = await world.get<DealPipeline>(`/api/deals/pipeline?since=1970-01-01&${query}`, as)
      expect({ query, status }).toEqual({ query, status: 200 })
      return body.stages.flatMap(({ sums }) => sums).filter(({ currency }) => currency === 'KWD').reduce((sum, { amountInMinorUnits }) => sum + amountInMinorUnits, 0)
    }
    for (const query of ['search=wind north', `partner=${other}&search=filter`, `manager=${otherManager}&search=filter`, `partnerType=${resellers}&search=north`]) {
      expect({ query, sum: await sumOf(query) }).toEqual({ query, sum: 7_700 })
    }
    for (const query of ['search=north pole', `partner=${world.ids.acme}&search=filter`, `manager=${world.ids.manager}&search=filter`, `partnerType=${world.ids.staffAdmin}`]) {
      expect({ query, sum: await sumOf(query) }).toEqual({ query, sum: 0 })
    }
    // A manager counts own partners only, whomever the filter names.
    expect(await sumOf(`partner=${other}&search=filter`, 'manager')).toBe(0)
    const { body } = await world.get<DealPipeline>(`/api/deals/pipeline?partnerType=${resellers}`, 'staffAdmin')
    expect(body.stages.map(({ name }) => name)).toEqual(['Proposal', 'Negotiation', 'Closed won', 'Closed lost'])
  })

  it('of a network is for its distributor, without what is hidden from it; nobody else finds the deals of others', async () => {
    await world.make('acmeMember', { amount: 100, currency: 'SEK' })
    await world.make('acmeMember', { amount: 50, currency: 'SEK', hiddenFromDistributor: true })
    const sumOf = async (query: string, as: Who) =>
      (await world.get<DealPipeline>(`/api/deals/pipeline?${query}`, as)).body.stages.flatMap(({ sums }) => sums).filter(({ currency }) => currency === 'SEK').reduce((sum, { amountInMinorUnits }) => sum + amountInMinorUnits, 0)
    const { acme, distributor } = world.ids
    expect(await sumOf('', 'distributorAdmin')).toBe(0)
    expect(await sumOf('network=true', 'distributorAdmin')).toBe(100)
    expect(await sumOf(`partner=${acme}`, 'distributorAdmin')).toBe(100)
    expect(await sumOf(`network=true&partner=${distributor}`, 'distributorAdmin')).toBe(0)
    expect(await sumOf('network=true', 'acmeAdmin')).toBe(150)
    for (const query of ['network=true', `partner=${acme}`, `network=true&partner=${acme}`]) {
      expect({ query, sum: await sumOf(query, 'otherAdmin') }).toEqual({ query, sum: 0 })
    }
    expect((await world.get(`/api/deals/pipeline?manager=${world.ids.manager}`, 'distributorAdmin')).status).toBe(403)
    expect((await world.get(`/api/deals/pipeline?partnerType=${world.ids.resellers}`, 'distributorAdmin')).status).toBe(403)
    for (const query of ['partner=x', 'network=maybe', 'search[a]=b', `manager[in]=${acme}`]) {
      expect({ query, status: (await world.get(`/api/deals/pipeline?${query}`, 'staffAdmin')).status }).toEqual({ query, status: 400 })
    }
  })
})
