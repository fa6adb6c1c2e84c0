import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { RecordCommission } from '../../../src/client/commissions.js'
import type { CollectedPayouts, PortalStatement } from '../../../src/client/money.js'
import type { Lead } from '../../../src/client/types.js'
import { releaseDue } from '../../../src/ledger/release-due.js'
import { startJobRunner } from '../../../src/jobs/run-jobs.js'
import type { SignedIn } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'
import { graphqlOf } from '../../security/matrix/doors.js'
import { rowsOf } from '../sales/sales-world.js'
import { activePlan, endHolds, type MoneyWorld, startMoneyWorld, tenPercent } from './money-world.js'

let world: MoneyWorld
let stages: Record<'lost' | 'negotiation' | 'won', string>

beforeAll(async () => {
  world = await startMoneyWorld()
  await activePlan(world, { rules: [tenPercent, { ...tenPercent, label: 'Share', payee: 'distributor', percent: 2 }] })
  const rows = await rowsOf<{ id: string }>(world, `select id::text from deal_stages where partner_type_id = $1::uuid order by "order"`, [world.ids.resellers])
  const [, negotiation = '', won = '', lost = ''] = rows.map(({ id }) => id)
  stages = { lost, negotiation, won }
  await world.rest('PATCH', `/api/partner-types/${world.ids.resellers}`, { as: world.people.staffAdmin, body: { partnersCloseWon: true } })
})

afterAll(() => stopPayload(world))

/** What a deal has earned its partner and the distributor above it: accrued less taken back. */
const earnedBy = async (deal: string): Promise<{ acme: number; distributor: number }> => {
  const rows = await rowsOf<{ partner: string; sum: string }>(
    world,
    `select e.partner_id::text as partner, -sum(e.amount) as sum from ledger_transactions t join ledger_entries e on e.transaction_id = t.id where t.deal_id = $1::uuid and e.account = 'expense' group by 1`,
    [deal],
  )
  const of = (partner: string): number => Number(rows.find((row) => row.partner === partner)?.sum ?? 0)
  return { acme: of(world.ids.acme), distributor: of(world.ids.distributor) }
}

const dealOf = async (more: Record<string, unknown> = {}): Promise<string> => {
  const { body, text } = await world.rest<{ doc: { id: string } }>('POST', '/api/deals?depth=0', { as: world.people.acmeMember, body: { amount: 1_000_000, currency: 'EUR', customer: { company: 'Globex' }, name: 'Globex rollout', ...more } })
  expect(text).toContain('"doc"')
  return body.doc.id
}

type Change = (as: SignedIn, deal: string, data: Record<string, unknown>) => Promise<number>

/** The ways in which a deal is changed. The admin sends its forms as multipart. */
const doors: Readonly<Record<string, Change>> = {
  'GraphQL': async (as, deal, data) => {
    const { errors, status } = await graphqlOf(world)(as, 'mutation($id: String!, $data: mutationDealUpdateInput!) { updateDeal(id: $id, data: $data) { id } }', { data, id: deal })
    return errors ? 400 : status
  },
  'REST': async (as, deal, data) => (await world.rest('PATCH', `/api/deals/${deal}`, { as, body: data })).status,
  'the admin': async (as, deal, data) => {
    const form = new FormData()
    form.append('_payload', JSON.stringify(data))
    return (await world.rest('PATCH', `/api/deals/${deal}?depth=0&fallback-locale=null`, { as, body: form })).status
  },
}

describe('the ledger', () => {
  it.each(Object.keys(doors))('follows a deal that is won, changes its value, reopens, is won again and lost, through %s', async (door) => {
    const change = doors[door]!
    const deal = await dealOf()
    const { manager } = world.people
    const steps: [Record<string, unknown>, { acme: number; distributor: number }][] = [
      [{ stage: stages.negotiation }, { acme: 0, distributor: 0 }],
      [{ stage: stages.won }, { acme: 100_000, distributor: 20_000 }],
      [{ amount: 1_500_000 }, { acme: 150_000, distributor: 30_000 }],
      [{ amount: 600_005 }, { acme: 60_000, distributor: 12_000 }],
      [{ stage: stages.negotiation }, { acme: 0, distributor: 0 }],
      [{ stage: stages.won }, { acme: 60_000, distributor: 12_000 }],
      [{ lostReason: 'price', stage: stages.lost }, { acme: 0, distributor: 0 }],
    ]
    for (const [data, earned] of steps) {
      expect(await change(manager, deal, data)).toBe(200)
      expect(await earnedBy(deal)).toEqual(earned)
    }
  })

  it('follows a partner that closes its own deal, and lets it change nothing of what it earned', async () => {
    const deal = await dealOf()
    expect(await doors.REST!(world.people.acmeMember, deal, { stage: stages.won })).toBe(200)
    expect(await earnedBy(deal)).toEqual({ acme: 100_000, distributor: 20_000 })
    for (const door of ['REST', 'GraphQL']) {
      expect(await doors[door]!(world.people.acmeMember, deal, { amount: 9_000_000 })).toBeGreaterThanOrEqual(400)
    }
    expect(await earnedBy(deal)).toEqual({ acme: 100_000, distributor: 20_000 })
  })

  it('takes back what a deal earned that goes to the bin, and gives it again when it returns', async () => {
    const deal = await dealOf()
    const { staffAdmin } = world.people
    await doors.REST!(staffAdmin, deal, { stage: stages.won })
    expect(await doors.REST!(staffAdmin, deal, { deletedAt: new Date().toISOString() })).toBe(200)
    expect(await earnedBy(deal)).toEqual({ acme: 0, distributor: 0 })
    expect((await world.rest('PATCH', `/api/deals/${deal}?trash=true`, { as: staffAdmin, body: { deletedAt: null } })).status).toBe(200)
    expect(await earnedBy(deal)).toEqual({ acme: 100_000, distributor: 20_000 })
  })

  it('follows deals that a file brings in as won', async () => {
    const runner = startJobRunner(world.payload, { pollMs: 100 })
    const post = <Body = { id: string; mapping: object; state: string }>(path: string, body: unknown = {}) => world.rest<Body>('POST', `/api/imports${path}`, { as: world.people.manager, body })
    const settled = async (id: string): Promise<string> => {
      for (let tries = 0; tries < 300; tries += 1) {
        const { body } = await world.rest<{ state: string }>('GET', `/api/imports/${id}`, { as: world.people.manager })
        if (body.state !== 'checking' && body.state !== 'importing') {
          return body.state
        }
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      return 'for ever'
    }
    try {
      const text = 'Name,Partner,Company,Amount,Currency,Stage\nFrom a file,Acme Partners,Initech,12500,EUR,Closed won\nOpen one,Acme Partners,Hooli,100,EUR,Negotiation'
      const { body } = await post('', { fileName: 'deals.csv', kind: 'deals', text })
      await post(`/${body.id}/check`, { mapping: body.mapping })
      expect(await settled(body.id)).toBe('checked')
      expect(await rowsOf(world, `select 1 from ledger_transactions t join deals d on d.id = t.deal_id where d.name = 'From a file'`)).toEqual([])
      await post(`/${body.id}/run`)
      expect(await settled(body.id)).toBe('done')
    } finally {
      await runner.stop()
    }
    const [won] = await rowsOf<{ id: string }>(world, `select id::text from deals where name = 'From a file'`)
    const [open] = await rowsOf<{ id: string }>(world, `select id::text from deals where name = 'Open one'`)
    expect(await earnedBy(won!.id)).toEqual({ acme: 125_000, distributor: 25_000 })
    expect(await earnedBy(open!.id)).toEqual({ acme: 0, distributor: 0 })
  })
})

describe('a won deal that is hidden from the distributor', () => {
  it('takes the distributor’s share back, and gives it again when it is shown', async () => {
    const deal = await dealOf()
    const { manager } = world.people
    await doors.REST!(manager, deal, { stage: stages.won })
    expect(await doors.REST!(manager, deal, { hiddenFromDistributor: true })).toBe(200)
    expect(await earnedBy(deal)).toEqual({ acme: 100_000, distributor: 0 })
    await doors.REST!(manager, deal, { amount: 2_000_000 })
    expect(await earnedBy(deal)).toEqual({ acme: 200_000, distributor: 0 })
    await doors.REST!(manager, deal, { hiddenFromDistributor: false })
    expect(await earnedBy(deal)).toEqual({ acme: 200_000, distributor: 40_000 })
  })

  it('was won while it was hidden: its distributor gets the share when it is shown', async () => {
    const deal = await dealOf({ hiddenFromDistributor: true })
    const { manager } = world.people
    await doors.REST!(manager, deal, { stage: stages.won })
    expect(await earnedBy(deal)).toEqual({ acme: 100_000, distributor: 0 })
    await doors.REST!(manager, deal, { hiddenFromDistributor: false })
    expect(await earnedBy(deal)).toEqual({ acme: 100_000, distributor: 20_000 })
  })

  it('tells the distributor neither its name nor what became of it', async () => {
    const deal = await dealOf({ name: 'Secret rollout' })
    const { distributorAdmin, manager } = world.people
    await doors.REST!(manager, deal, { stage: stages.won })
    await rowsOf(world, 'delete from notifications')
    await doors.REST!(manager, deal, { amount: 100, hiddenFromDistributor: true })
    const told = await world.rest<{ docs: { event: string; title: string }[] }>('GET', '/api/notifications?depth=0', { as: distributorAdmin })
    expect(told.body.docs.map(({ event, title }) => [event, title])).toEqual([['commission.reversed', '€200.00 is taken back']])
    const statement = await world.rest<PortalStatement>('GET', '/api/portal/statement?currency=EUR&limit=1', { as: distributorAdmin })
    expect(statement.body.lines[0]).toMatchObject({ deal: null, kind: 'reversal', reason: 'the deal is no longer shared with you' })
    expect(told.text + statement.text).not.toContain('Secret rollout')
    const own = await world.rest<PortalStatement>('GET', '/api/portal/statement?currency=EUR&limit=1', { as: world.people.acmeAdmin })
    expect(own.body.lines[0]).toMatchObject({ deal: { id: deal, name: 'Secret rollout' }, reason: 'the deal has changed' })
  })
})

describe('the commission of a deal', () => {
  const of = (deal: string, as: SignedIn, query = '') => world.rest<RecordCommission>('GET', `/api/deals/${deal}/commission${query}`, { as })

  it('is expected while it is open, for each its own share, over REST and GraphQL alike', async () => {
    const deal = await dealOf()
    const { acmeAdmin, distributorAdmin, manager, otherAdmin } = world.people
    const { body } = await of(deal, acmeAdmin)
    expect(body).toMatchObject({ expected: { amount: 100_000, currency: 'EUR', lines: [{ payee: 'partner', rule: 'Reseller margin', sentences: ['10% of €10,000.00 = €1,000.00.'] }], plan: { name: 'Reseller plan', version: 1 } }, posted: [], silence: null })
    expect((await of(deal, distributorAdmin)).body.expected).toMatchObject({ amount: 20_000, lines: [{ payee: 'distributor', rule: 'Share' }] })
    expect((await of(deal, manager)).body.expected).toMatchObject({ amount: 100_000 })
    expect((await of(deal, acmeAdmin, '?locale=de')).body.expected?.lines[0]?.sentences[0]).toContain('10.000,00')
    const query = `{ portalDealCommission(id: "${deal}") { expected { amount plan { name version } } posted { currency } silence } }`
    const twin = await graphqlOf(world)(acmeAdmin, query)
    expect(twin.data?.portalDealCommission).toEqual({ expected: { amount: 100_000, plan: { name: 'Reseller plan', version: 1 } }, posted: [], silence: null })
    expect([(await of(deal, otherAdmin)).status, (await of('nonsense', acmeAdmin)).status]).toEqual([404, 404])
    expect((await graphqlOf(world)(otherAdmin, query)).data?.portalDealCommission ?? null).toBeNull()
  })

  it('goes from pending over available to paid, each amount with its why', async () => {
    const deal = await dealOf({ currency: 'CHF' })
    const { acmeAdmin, manager } = world.people
    const states: string[] = []
    const look = async (): Promise<string> => {
      const { amounts, lines } = (await of(deal, acmeAdmin)).body.posted[0]!
      const { state, transaction } = lines[0]!
      states.push(`${state} ${amounts[state]}`)
      return transaction
    }
    await doors.REST!(manager, deal, { stage: stages.won })
    const transaction = await look()
    expect((await world.rest('GET', `/api/portal/statement/${transaction}/why`, { as: acmeAdmin })).status).toBe(200)
    await doors.REST!(manager, deal, { amount: 500_000 })
    await look()
    await endHolds(world)
    await releaseDue(world.payload)
    await look()
    const post = (path: string, as: SignedIn, body = {}) => world.rest<CollectedPayouts>('POST', `/api/payouts${path}`, { as, body })
    const [payout] = (await post('/collect', world.finance.fay, { currency: 'CHF', partner: world.ids.acme })).body.docs
    await look()
    await post(`/${payout!.id}/submit`, world.finance.fay)
    await post(`/${payout!.id}/approve`, world.finance.flo)
    await post(`/${payout!.id}/mark-paid`, world.finance.fay)
    await look()
    await post(`/${payout!.id}/fail`, world.finance.fay, { reason: 'Sent back' })
    await look()
    expect(states).toEqual(['pending 100000', 'pending 50000', 'available 50000', 'clearing 50000', 'paid 50000', 'available 50000'])
    await doors.REST!(manager, deal, { lostReason: 'price', stage: stages.lost })
    expect((await of(deal, acmeAdmin)).body).toEqual({ expected: null, posted: [], silence: 'closed' })
  })
})

describe('the commission of a lead', () => {
  const of = async (lead: string) => (await world.rest<RecordCommission>('GET', `/api/leads/${lead}/commission`, { as: world.people.acmeAdmin })).body
  const patch = (lead: string, data: object) => world.rest<{ errors?: { data?: { errors?: { path: string }[] } }[] }>('PATCH', `/api/leads/${lead}?depth=0`, { as: world.people.acmeMember, body: data })

  it('is worked out from what it may come to, and says so where nobody said', async () => {
    const made = await world.rest<{ doc: Lead }>('POST', '/api/leads?depth=0', { as: world.people.acmeMember, body: { company: 'Vandelay', currency: 'EUR', customFields: { seats: 1 } } })
    const { currency, expectedValue, id } = made.body.doc
    expect([currency, expectedValue]).toEqual([null, null])
    expect(await of(id)).toEqual({ expected: null, posted: [], silence: 'no-value' })
    const refused = await patch(id, { expectedValue: 500_000 })
    expect([refused.status, refused.body.errors?.[0]?.data?.errors?.[0]?.path]).toEqual([400, 'currency'])
    expect((await patch(id, { currency: 'EUR', expectedValue: 1.5 })).status).toBe(400)
    expect((await patch(id, { currency: 'EUR', expectedValue: 500_000 })).status).toBe(200)
    expect(await of(id)).toMatchObject({ expected: { amount: 50_000, currency: 'EUR' }, silence: null })
    expect((await graphqlOf(world)(world.people.acmeViewer, `{ portalLeadCommission(id: "${id}") { expected { amount } } }`)).data?.portalLeadCommission).toEqual({ expected: { amount: 50_000 } })
    expect((await world.rest('GET', `/api/leads/${id}/commission`, { as: world.people.otherAdmin })).status).toBe(404)
    expect((await world.rest('GET', '/api/leads/export.csv', { as: world.people.acmeAdmin })).text).toContain(',5000.00,EUR')
    await rowsOf(world, `update commission_plans set status = 'archived'`)
    expect((await of(id)).silence).toBe('no-plan')
    await rowsOf(world, `update commission_plans set status = 'active'`)
    // What it may come to is what its deal begins with.
    const deal = await world.rest<{ doc: { amount: number; currency: string } }>('POST', `/api/leads/${id}/convert`, { as: world.people.acmeMember, body: {} })
    expect([deal.status, deal.body.doc?.amount, deal.body.doc?.currency]).toEqual([201, 500_000, 'EUR'])
    expect(await of(id)).toEqual({ expected: null, posted: [], silence: 'converted' })
  })
})
