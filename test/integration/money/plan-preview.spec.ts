import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { PlanMatches, PlanPreview } from '../../../src/client/plans.js'
import { stopPayload } from '../../support/stop-payload.js'
import { rowsOf } from '../sales/sales-world.js'
import { activePlan, type MoneyWorld, startMoneyWorld, tenPercent } from './money-world.js'

let world: MoneyWorld

beforeAll(async () => {
  world = await startMoneyWorld()
})

afterAll(() => stopPayload(world))

beforeEach(() => rowsOf(world, `update commission_plans set status = 'archived'`))

const example = { amount: 1_000_000, closedAt: '2026-03-10T00:00:00.000Z', currency: 'EUR' }
const preview = (plan: unknown, deal: object = example, headers: Record<string, string> = {}) => world.rest<PlanPreview>('POST', '/api/commission-plans/preview', { as: world.finance.fay, body: { example: deal, plan }, headers })
const matches = (plan: unknown, page?: number) => world.rest<PlanMatches>('POST', '/api/commission-plans/matches', { as: world.finance.fay, body: { page, plan } })

describe('a plan that is being typed', () => {
  it('shows what it would earn with an example, with every step, and stores nothing', async () => {
    const count = async () => (await rowsOf<{ n: string }>(world, 'select (select count(*) from commission_plans) || $$:$$ || (select count(*) from ledger_transactions) as n'))[0]!.n
    const before = await count()
    const { body, status } = await preview({ rules: [tenPercent, { amounts: [{ amount: 5_000, currency: 'EUR' }], blockType: 'flat-rule', caps: [{ amount: 4_000, currency: 'EUR' }], holdDays: 0, label: 'Bonus', payee: 'distributor' }] })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      currency: 'EUR',
      lines: [
        { amount: 100_000, dueAt: '2026-03-10T00:00:00.000Z', payee: 'partner', releaseAt: '2026-04-09T00:00:00.000Z', rule: 'Reseller margin', sentences: ['10% of €10,000.00 = €1,000.00.'] },
        { amount: 4_000, payee: 'distributor', sentences: ['A fixed amount: €50.00.', 'At most €40.00, so €50.00 becomes €40.00.'] },
      ],
      silent: [],
      total: 104_000,
    })
    expect(await count()).toBe(before)
  })

  it('speaks the language of the admin', async () => {
    const { body } = await preview({ rules: [tenPercent] }, example, { 'Accept-Language': 'de', Cookie: `${world.finance.fay.cookie}; payload-lng=de` })
    expect(body.lines[0]?.sentences).toEqual(['10\u00a0% von 10.000,00\u00a0€ = 1.000,00\u00a0€.'])
  })

  it('counts what was sold before for bands, and the fields that a table looks at', async () => {
    const bands = { bands: [{ from: [{ amount: 0, currency: 'EUR' }], percent: 5 }, { from: [{ amount: 500_000, currency: 'EUR' }], percent: 10 }], blockType: 'bands-rule', label: 'Volume', mode: 'marginal', window: 'quarter' }
    const table = { blockType: 'table-rule', field: 'customer.country', label: 'Country', otherwise: { kind: 'nothing' }, rows: [{ kind: 'share', percent: 2, value: 'DE' }] }
    const answer = await preview({ rules: [bands, table] }, { ...example, fields: { 'customer.country': 'DE' }, volumeBefore: 400_000 })
    expect(answer.body.lines.map(({ amount }) => amount)).toEqual([95_000, 20_000])
    const elsewhere = await preview({ rules: [table] }, { ...example, fields: { 'customer.country': 'FR' } })
    expect(elsewhere.body).toMatchObject({ lines: [], silent: [{ rule: 'Country' }], total: 0 })
  })

  it('leaves out what is not filled in yet', async () => {
    const { body, status } = await preview({ audience: {}, effectiveFrom: null, rules: [{ blockType: 'share-rule', conditions: null, label: null, percent: null }, { amounts: [{ amount: null, currency: 'EUR' }], blockType: 'flat-rule' }] })
    expect([status, body.total, body.lines]).toEqual([200, 0, []])
  })

  it.each([
    ['a plan that is none', { rules: 'many' }, example],
    ['a rule nobody knows', { rules: [{ blockType: 'gift' }] }, example],
    ['a fraction of a cent', { rules: [] }, { amount: 0.5, currency: 'EUR' }],
    ['a currency nobody knows', { rules: [] }, { amount: 5, currency: 'ZZZ' }],
  ])('is refused in a sentence for %s', async (_what, plan, deal) => {
    const { body, status } = await preview(plan, deal)
    expect(status).toBe(400)
    expect((body as unknown as { errors: { message: string }[] }).errors[0]?.message).toMatch(/^[A-Z].*\.$/)
  })

  it('is for finance and administrators', async () => {
    const ask = async (as?: { cookie: string }) => (await world.rest('POST', '/api/commission-plans/preview', { ...(as && { as }), body: { example, plan: { rules: [] } } })).status
    expect([await ask(world.finance.finn), await ask(world.people.staffAdmin), await ask(world.people.manager), await ask(world.people.acmeAdmin), await ask()]).toEqual([200, 200, 403, 403, 401])
  })
})

describe('who matches a plan that is being typed', () => {
  const forSilver = () => ({ audience: { tiers: [world.ids.silver] }, effectiveFrom: '2020-01-01T00:00:00.000Z', name: 'Silver', priority: 0, rules: [] })

  it('names the partners of its audience', async () => {
    const { body } = await matches(forSilver())
    expect(body).toMatchObject({ outranked: 0, taken: 2, totalPages: 1 })
    expect(body.partners.map(({ name, verdict }) => [name, verdict])).toEqual([['Acme Partners', 'taken'], ['Other Partners', 'taken']])
  })

  it('names the plan that decides instead, and why', async () => {
    await activePlan(world, { audience: { partners: [world.ids.acme] }, name: 'Acme alone' })
    const narrower = await matches(forSilver())
    expect(narrower.body).toMatchObject({ outranked: 1, partners: [{ name: 'Acme Partners', winner: { name: 'Acme alone', reason: 'audience', sentence: 'its audience is narrower' } }, { winner: null }], taken: 1 })
    const urgent = await matches({ ...forSilver(), priority: 5 })
    expect(urgent.body).toMatchObject({ outranked: 0, taken: 2 })
  })

  it('does not compete with older versions of itself', async () => {
    const id = await activePlan(world, { name: 'Everyone', priority: 9 })
    const { body: stored } = await world.rest<{ family: string }>('GET', `/api/commission-plans/${id}?depth=0`, { as: world.finance.fay })
    expect((await matches(forSilver())).body).toMatchObject({ outranked: 2, taken: 0 })
    expect((await matches({ ...forSilver(), family: stored.family })).body).toMatchObject({ outranked: 0, taken: 2 })
  })

  it('pages through a network that is larger than a page', async () => {
    const [{ type }] = (await rowsOf<{ type: string }>(world, 'select partner_type_id::text as type from partners where id = $1', [world.ids.acme])) as [{ type: string }]
    await rowsOf(world, `insert into partners (id, name, partner_type_id, status) select gen_random_uuid(), 'Zeta ' || lpad(n::text, 3, '0'), $1::uuid, 'active' from generate_series(1, 600) n`, [type])
    const last = await matches({ ...forSilver(), audience: { partnerTypes: [type] } }, 31)
    expect(last.body).toMatchObject({ page: 31, taken: 602, totalPages: 31 })
    expect(last.body.partners.map(({ name }) => name)).toEqual(['Zeta 599', 'Zeta 600'])
  })
})
