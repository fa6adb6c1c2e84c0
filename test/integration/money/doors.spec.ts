import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { PortalStatement } from '../../../src/client/money.js'
import { startJobRunner } from '../../../src/jobs/run-jobs.js'
import type { SignedIn } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'
import { graphqlOf } from '../../security/matrix/doors.js'
import { rowsOf } from '../sales/sales-world.js'
import { activePlan, type MoneyWorld, startMoneyWorld, tenPercent } from './money-world.js'

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
