import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { recompute } from '../../../src/domain/commissions/recompute.js'
import { releaseDue } from '../../../src/ledger/release-due.js'
import type { AccrualTrace } from '../../../src/ledger/accrual-trace.js'
import { stopPayload } from '../../support/stop-payload.js'
import { rowsOf } from '../sales/sales-world.js'
import { activePlan, balancesOf, endHolds, type MoneyWorld, settle, startMoneyWorld, tenPercent, transactionsOf, winDeal } from './money-world.js'

let world: MoneyWorld

beforeAll(async () => {
  world = await startMoneyWorld()
})

afterAll(() => stopPayload(world))

/** The ledger cannot be emptied, so every test looks at what it added. */
let before: Record<string, number>
const added = async (partner = world.ids.acme, currency = 'EUR') => {
  const now = await balancesOf(world, partner, currency)
  return Object.fromEntries(Object.entries(now).map(([account, sum]): [string, number] => [account, sum - (before[account] ?? 0)]).filter(([, sum]) => sum !== 0))
}

beforeEach(async () => {
  await rowsOf(world, `update commission_plans set status = 'archived'`)
  before = await balancesOf(world, world.ids.acme)
})

describe('a won deal', () => {
  it('earns by its plan, held, with everything that led to the amount', async () => {
    const plan = await activePlan(world)
    const deal = await winDeal(world)
    expect(await added()).toEqual({ expense: -100_000, pending: 100_000 })
    const [accrual] = await transactionsOf(world, deal.id)
    const trace = accrual!.trace as unknown as AccrualTrace
    expect(accrual).toMatchObject({ kind: 'accrual', plan_id: plan })
    expect(recompute(trace.line.steps)).toBe(100_000)
    expect(trace).toMatchObject({ facts: { amountInMinorUnits: 1_000_000, partner: { tier: { id: world.ids.silver } } }, labels: { de: 'Reseller margin', en: 'Reseller margin' }, plan: { document: plan, version: 1 } })
  })

  it('earns once, however often it is settled', async () => {
    await activePlan(world)
    const deal = await winDeal(world)
    await settle(world, deal)
    await settle(world, deal, 'changed')
    expect(await added()).toEqual({ expense: -100_000, pending: 100_000 })
  })

  it('earns nothing without a plan', async () => {
    await winDeal(world)
    expect(await added()).toEqual({})
  })

  it('earns the difference when it grows, and gives back in proportion when it shrinks', async () => {
    await activePlan(world)
    const deal = await winDeal(world)
    await settle(world, { ...deal, amount: 1_500_000 }, 'changed')
    expect(await added()).toEqual({ expense: -150_000, pending: 150_000 })
    await settle(world, { ...deal, amount: 400_000 }, 'changed')
    expect(await added()).toEqual({ expense: -40_000, pending: 40_000 })
    expect((await transactionsOf(world, deal.id)).map(({ amount, kind }) => `${kind} ${Number(amount)}`).sort()).toEqual(['accrual 100000', 'accrual 50000', 'reversal 50000', 'reversal 60000'])
  })

  it('gives everything back when it reopens or is lost, and earns anew when it is won again', async () => {
    await activePlan(world)
    const deal = await winDeal(world)
    await settle(world, { ...deal, closedAt: null, phase: 'open' }, 'reopened')
    expect(await added()).toEqual({})
    await settle(world, deal)
    await settle(world, { ...deal, phase: 'lost' }, 'lost')
    expect(await added()).toEqual({})
  })

  it('keeps the version that it was accrued by, and its tier, when only its value changes', async () => {
    const first = await activePlan(world)
    const deal = await winDeal(world)
    await rowsOf(world, `update commission_plans set status = 'archived'`)
    await activePlan(world, { rules: [{ ...tenPercent, percent: 50 }] })
    await rowsOf(world, 'update partners set tier_id = $1 where id = $2', [world.ids.gold, world.ids.acme])
    await settle(world, { ...deal, amount: 2_000_000 }, 'changed')
    await rowsOf(world, 'update partners set tier_id = $1 where id = $2', [world.ids.silver, world.ids.acme])
    expect(await added()).toEqual({ expense: -200_000, pending: 200_000 })
    expect(new Set((await transactionsOf(world, deal.id)).map(({ plan_id: plan }) => plan))).toEqual(new Set([first]))
  })

  it('moves to the new partner when it changes hands, and to the new currency', async () => {
    await activePlan(world)
    const deal = await winDeal(world)
    const others = await balancesOf(world, world.ids.other)
    await settle(world, { ...deal, partner: world.ids.other, submittedBy: null }, 'changed')
    expect(await added()).toEqual({})
    expect((await balancesOf(world, world.ids.other)).pending).toBe((others.pending ?? 0) + 100_000)
    await settle(world, { ...deal, currency: 'JPY', partner: world.ids.other, submittedBy: null }, 'changed')
    expect((await balancesOf(world, world.ids.other, 'JPY')).pending).toBe(100_000)
  })

  it('pays a distributor and a person by rules of their own, and no distributor that must not know the deal', async () => {
    await activePlan(world, { rules: [tenPercent, { ...tenPercent, label: 'Share', payee: 'distributor', percent: 2 }, { ...tenPercent, label: 'Bonus', payee: 'person', percent: 1 }] })
    await winDeal(world)
    expect(await added()).toEqual({ expense: -110_000, pending: 110_000 })
    expect(await balancesOf(world, world.ids.distributor)).toEqual({ expense: -20_000, pending: 20_000 })
    await winDeal(world, { hiddenFromDistributor: true })
    expect(await balancesOf(world, world.ids.distributor)).toEqual({ expense: -20_000, pending: 20_000 })
  })

  it('counts what the partner sold before in the window, each deal once', async () => {
    const window = { amount: 0, closedAt: '2024-02-10T00:00:00.000Z' }
    await activePlan(world, {
      rules: [{ ...tenPercent, bands: [{ from: [{ amount: 0, currency: 'CHF' }], percent: 5 }, { from: [{ amount: 1_500_000, currency: 'CHF' }], percent: 10 }], blockType: 'bands-rule', mode: 'marginal', window: 'month' }],
    })
    await winDeal(world, { ...window, amount: 1_000_000, currency: 'CHF' })
    await winDeal(world, { ...window, amount: 1_000_000, currency: 'CHF' })
    // 2,000,000 in all: 1,500,000 at 5 % and 500,000 at 10 %
    expect((await balancesOf(world, world.ids.acme, 'CHF')).pending).toBe(75_000 + 50_000)
    await winDeal(world, { amount: 1_000_000, closedAt: '2024-03-01T00:00:00.000Z', currency: 'CHF' })
    expect((await balancesOf(world, world.ids.acme, 'CHF')).pending).toBe(125_000 + 50_000)
  })

  it('is worked out with the tier that the partner had at the close', async () => {
    await activePlan(world, { audience: { tiers: [world.ids.gold] } })
    await world.rest('PATCH', `/api/partners/${world.ids.acme}`, { as: world.people.staffAdmin, body: { tier: world.ids.gold } })
    const later = new Date(Date.now() - 86_400_000).toISOString()
    await winDeal(world, { closedAt: later })
    expect(await added()).toEqual({})
    await winDeal(world)
    expect(await added()).toEqual({ expense: -100_000, pending: 100_000 })
    await world.rest('PATCH', `/api/partners/${world.ids.acme}`, { as: world.people.staffAdmin, body: { tier: world.ids.silver } })
  })

  it('tells its people once', async () => {
    await activePlan(world)
    const deal = await winDeal(world)
    await settle(world, { ...deal, phase: 'lost' }, 'lost')
    const told = await rowsOf<{ body: string; event: string; locale: string }>(
      world,
      `select n.event, n.body, u.locale::text from notifications n join notifications_rels r on r.parent_id = n.id join partner_users u on u.id = n.recipient_id where r.deals_id = $1 order by n.event, u.locale::text`,
      [deal.id],
    )
    expect(told.map(({ event, locale }) => `${event} ${locale}`)).toEqual(['commission.accrued de', 'commission.accrued en', 'commission.reversed de', 'commission.reversed en'])
    expect(told[1]!.body).toContain('€1,000.00')
    expect(told[2]!.body).toContain('der Deal ist verloren')
  })
})

describe('the end of a hold', () => {
  it('makes available what is left, once, however many runners come', async () => {
    await activePlan(world, { rules: [{ ...tenPercent, timing: { kind: 'parts', parts: [{ afterDays: 0, percent: 50 }, { afterDays: 90, percent: 50 }] } }] })
    const deal = await winDeal(world)
    await settle(world, { ...deal, amount: 800_000 }, 'changed')
    await endHolds(world)
    await Promise.all([releaseDue(world.payload), releaseDue(world.payload), releaseDue(world.payload)])
    await releaseDue(world.payload)
    const { available, pending } = await balancesOf(world, world.ids.acme)
    expect(pending ?? 0).toBe(0)
    expect((await transactionsOf(world, deal.id)).filter(({ kind }) => kind === 'release').map(({ amount }) => Number(amount))).toEqual([40_000, 40_000])
    await settle(world, { ...deal, phase: 'lost' }, 'lost')
    expect((await balancesOf(world, world.ids.acme)).available ?? 0).toBe(available! - 80_000)
  })
})

describe('the database', () => {
  const refused = async (text: string, values: unknown[] = []): Promise<string> => rowsOf(world, text, values).then(() => 'taken', (error: { code?: string }) => error.code ?? 'refused')

  it('refuses to change, delete or empty the ledger, also for its owner', async () => {
    await activePlan(world)
    await winDeal(world)
    expect(await refused(`update ledger_transactions set reason = 'x'`)).toBe('PT403')
    expect(await refused('update ledger_entries set amount = amount + 1')).toBe('PT403')
    expect(await refused('delete from ledger_entries')).toBe('PT403')
    expect(await refused('delete from ledger_transactions')).toBe('PT403')
    expect(await refused('truncate ledger_entries')).toBe('PT403')
    expect(await refused('truncate ledger_transactions, ledger_entries cascade')).toBe('PT403')
    expect(await refused('delete from partners where id = $1', [world.ids.acme])).not.toBe('taken')
  })

  it('refuses a transaction that does not add up to zero, has no entries or repeats a key', async () => {
    const transaction = (key: string) => `insert into ledger_transactions (id, kind, partner_id, currency, occurred_at, key) values (gen_random_uuid(), 'adjustment', '${world.ids.acme}', 'EUR', now(), '${key}') returning id`
    const entry = (account: string, amount: number) => `insert into ledger_entries (id, transaction_id, account, partner_id, currency, amount, occurred_at, kind) select gen_random_uuid(), id, '${account}', '${world.ids.acme}', 'EUR', ${amount}, now(), 'adjustment' from ledger_transactions where key = 'unbalanced'`
    expect(await refused(transaction('empty'))).toBe('23514')
    expect(await refused(`begin; ${transaction('unbalanced')}; ${entry('available', 5)}; ${entry('expense', -4)}; commit`)).toBe('23514')
    const key = (await rowsOf<{ key: string }>(world, 'select key from ledger_transactions limit 1'))[0]!.key
    expect(await refused(transaction(key))).toBe('23505')
  })

  it('copies time and kind to the entries, and adds up to zero per currency', async () => {
    expect(await rowsOf(world, `select 1 from ledger_entries e join ledger_transactions t on t.id = e.transaction_id where e.occurred_at <> t.occurred_at or e.kind::text <> t.kind::text or e.partner_id <> t.partner_id`)).toEqual([])
    expect(await rowsOf(world, 'select currency from ledger_entries group by currency having sum(amount) <> 0')).toEqual([])
  })
})
