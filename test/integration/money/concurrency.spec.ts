import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { releaseDue } from '../../../src/ledger/release-due.js'
import type { SettledDeal } from '../../../src/ledger/settled-deal.js'
import { stopPayload } from '../../support/stop-payload.js'
import { rowsOf } from '../sales/sales-world.js'
import { activePlan, aDeal, endHolds, type MoneyWorld, settle, startMoneyWorld, tenPercent } from './money-world.js'

const isLong = process.env.LONG_TESTS === '1'
const deals = isLong ? 1_000 : 60
const rounds = isLong ? 500 : 40

let world: MoneyWorld

beforeAll(async () => {
  world = await startMoneyWorld()
  const bands = [{ from: [{ amount: 0, currency: 'EUR' }], percent: 1 }, { from: [{ amount: 5_000_000, currency: 'EUR' }], percent: 3 }]
  await activePlan(world, { rules: [tenPercent, { ...tenPercent, bands, blockType: 'bands-rule', label: 'Volume', mode: 'marginal', window: 'lifetime' }] })
})

afterAll(() => stopPayload(world))

const won = (deal: SettledDeal): SettledDeal => ({ ...deal, closedAt: '2026-05-05T00:00:00.000Z', phase: 'won' })

/** Runs some at a time, as many as there are connections for. */
const inGroups = async (tasks: readonly (() => Promise<unknown>)[], size: number): Promise<void> => {
  for (let start = 0; start < tasks.length; start += size) {
    await Promise.all(tasks.slice(start, start + size).map((task) => task()))
  }
}

/** What the ledger says of a deal: accrued less reversed. */
const leftOf = async (deal: string): Promise<number> => {
  const [row] = await rowsOf<{ left: string }>(world, `select coalesce(-sum(e.amount), 0) as left from ledger_entries e join ledger_transactions t on t.id = e.transaction_id where t.deal_id = $1 and e.account = 'expense'`, [deal])
  return Number(row?.left)
}

describe('deals that several people change at once', () => {
  it(`earn once each: ${deals} deals, each closed by eight at once`, async () => {
    const all = Array.from({ length: deals }, () => won(aDeal(world, { amount: 100_000 })))
    await inGroups(all.flatMap((deal) => Array.from({ length: 8 }, () => () => settle(world, deal))), 16)
    const rows = await rowsOf<{ count: string; line: string }>(world, `select t.line, count(*) as count from ledger_transactions t where t.kind = 'accrual' and t.deal_id = any($1::uuid[]) group by t.line`, [all.map(({ id }) => id)])
    expect(rows.map(({ count }) => Number(count))).toEqual([deals, deals])
    // Ten percent of each; and of the volume one percent up to 50,000.00 and three of the rest, whoever came first.
    const total = deals * 100_000
    const [sum] = await rowsOf<{ sum: string }>(world, `select sum(amount) from ledger_entries where account = 'pending'`)
    expect(Number(sum?.sum)).toBe(total / 10 + Math.min(total, 5_000_000) / 100 + (Math.max(0, total - 5_000_000) * 3) / 100)
  })

  it(`fit their last state: ${rounds} rounds of closing, reopening and changing while holds end`, async () => {
    const amounts = [100_000, 250_000, 40_000]
    for (let round = 0; round < rounds; round += 1) {
      const deal = aDeal(world, { amount: 100_000, partner: world.ids.other, submittedBy: null })
      const states = [won(deal), deal, { ...won(deal), amount: amounts[round % 3]! }, { ...deal, phase: 'lost' as const }]
      await endHolds(world)
      await Promise.all([...states.map((state) => settle(world, state)), releaseDue(world.payload)])
      const [last] = await rowsOf<{ amount: string; phase: string }>(world, 'select amount, phase::text from deals where id = $1', [deal.id])
      const left = await leftOf(deal.id)
      // Which came last is chance; that the ledger says the same as the deal is not.
      expect({ left: left === 0, phase: last?.phase === 'won' }).toEqual({ left: last?.phase !== 'won', phase: last?.phase === 'won' })
      await settle(world, { ...deal, phase: 'open' }, 'reopened')
      expect(await leftOf(deal.id)).toBe(0)
    }
    expect(await rowsOf(world, 'select transaction_id from ledger_entries group by transaction_id, currency having sum(amount) <> 0')).toEqual([])
    expect(await rowsOf(world, `select a.id from ledger_transactions a where a.kind = 'accrual' and (select sum(abs(e.amount)) from ledger_entries e where e.transaction_id = a.id and e.account = 'pending')
      < (select coalesce(sum(e.amount), 0) from ledger_transactions r join ledger_entries e on e.transaction_id = r.id and e.account = 'expense' where r.accrual_id = a.id and r.kind = 'reversal')`)).toEqual([])
  })

  it('release each accrual once, whatever else happened', async () => {
    await endHolds(world)
    await Promise.all(Array.from({ length: 4 }, () => releaseDue(world.payload)))
    expect(await rowsOf(world, `select accrual_id from ledger_transactions where kind = 'release' group by accrual_id having count(*) > 1`)).toEqual([])
    expect(await rowsOf(world, 'select 1 from portal_ledger_holds')).toEqual([])
    const [sum] = await rowsOf<{ sum: string }>(world, `select coalesce(sum(amount), 0) as sum from ledger_entries where account = 'pending'`)
    expect(Number(sum?.sum)).toBe(0)
  })
})
