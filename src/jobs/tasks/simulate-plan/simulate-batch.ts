import type { PayloadRequest } from 'payload'

import { slugs } from '../../../../collections/slugs.js'
import type { DealDocument } from '../../../../hooks/sales/deal-document.js'
import { idOf } from '../../../../hooks/sales/lead-document.js'
import { settledOf } from '../../../../hooks/sales/settle-deal-money.js'
import { asSystem, type Sql, sqlOf } from '../../../database/doors.js'
import { commissionFor } from '../../../domain/commissions/commission-for.js'
import type { CommissionLine, CommissionPlan, DealFacts } from '../../../domain/commissions/commission-types.js'
import { asIfInForceAt } from '../../../domain/commissions/why-outranked.js'
import { gatherFacts, withoutHiddenDistributor } from '../../../ledger/gather-facts.js'
import type { SettledDeal } from '../../../ledger/settled-deal.js'
import { countDeals, lockedSimulation, nextDeals, type SimulationRow } from './simulation-row.js'
import { soldBefore } from './what-was-sold.js'

/** Deals that are worked out, kept in memory and saved at a time. */
export const batchLength = 200

type Row = { becomes: number; currency: string; deal: string; partner: string; was: number }

/** What the ledger holds of these deals: what was accrued less what was taken back. */
const earnedOf = async (sql: Sql, deals: readonly string[]): Promise<Row[]> => {
  const { rows } = await sql<{ currency: string; deal: string; partner: string; was: string }>(
    `select t.deal_id::text as deal, e.partner_id::text as partner, e.currency, -sum(e.amount) as was from ledger_transactions t join ledger_entries e on e.transaction_id = t.id
     where t.deal_id = any($1::uuid[]) and t.kind in ('accrual', 'reversal') and e.account = 'expense' group by 1, 2, 3`,
    [deals],
  )
  return rows.map((row) => ({ ...row, becomes: 0, was: Number(row.was) }))
}

/** What a person earns stands on the account of their organisation. */
const wouldEarn = ({ deal, partner }: DealFacts, lines: readonly CommissionLine[]): Row[] =>
  lines.map(({ amountInMinorUnits, currency, payee }) => ({ becomes: amountInMinorUnits, currency, deal, partner: payee.kind === 'person' ? partner.id : payee.id, was: 0 }))

/** The certificates a plan asks for are facts to gather; what was sold is counted here, in the order in which deals closed. */
const withoutBands = (plan: CommissionPlan): CommissionPlan => ({ ...plan, rules: plan.rules.map((rule) => ({ ...rule, shape: { amounts: {}, kind: 'flat' } })) })

const simulateDeals = async (req: PayloadRequest, [plan, ...others]: readonly CommissionPlan[], deals: readonly SettledDeal[]): Promise<Row[]> => {
  const plans = plan ? [plan, ...others] : []
  const sold = await soldBefore(sqlOf(req), deals.map(({ id }) => id), plans)
  const rows: Row[] = []
  for (const deal of deals) {
    const closedAt = deal.closedAt!
    const facts = { ...(await gatherFacts(req, deal, closedAt, plans.map(withoutBands))), volumeBeforeInMinorUnits: sold.get(deal.id) ?? {} }
    const { lines } = commissionFor(plans.map((each) => (each === plan ? asIfInForceAt(each, closedAt) : each)), withoutHiddenDistributor(facts, deal))
    rows.push(...wouldEarn(facts, lines))
  }
  return rows
}

/** One row for each deal, partner and currency; without those in which nothing is earned either way. */
const addedUp = (rows: readonly Row[]): Row[] => {
  const sums = new Map<string, Row>()
  for (const row of rows) {
    const key = `${row.deal}:${row.partner}:${row.currency}`
    const sum = sums.get(key)
    sums.set(key, sum ? { ...sum, becomes: sum.becomes + row.becomes, was: sum.was + row.was } : row)
  }
  return [...sums.values()].filter(({ becomes, was }) => becomes !== 0 || was !== 0)
}

const save = async (sql: Sql, { id }: SimulationRow, rows: readonly Row[], last: { closed_at: string; id: string }, done: number): Promise<void> => {
  await sql(
    `insert into portal_plan_simulation_rows (simulation_id, deal_id, partner_id, currency, was, becomes)
     select $1::uuid, deal, partner, currency, was, becomes from jsonb_to_recordset($2::jsonb) as row (deal uuid, partner uuid, currency text, was bigint, becomes bigint) on conflict do nothing`,
    [id, JSON.stringify(rows)],
  )
  await sql('update portal_plan_simulations set done = done + $2, reached_at = $3::timestamptz, reached = $4::uuid, total = greatest(total, done + $2) where id = $1::uuid', [id, done, last.closed_at, last.id])
}

const readDeals = async (req: PayloadRequest, ids: readonly string[]): Promise<SettledDeal[]> => {
  const { docs } = await asSystem(req, 'a simulation looks at the deals of all partners; who may see its result was decided when it was started').find<DealDocument>({
    collection: slugs.deals,
    limit: batchLength,
    pagination: false,
    where: { id: { in: [...ids] } },
  })
  return docs.map((deal) => settledOf(deal, idOf(deal.partner) ?? ''))
}

/**
 * Works out the next deals of a simulation, in one transaction: what they would have earned, how far it has come. True while there may be more.
 * A process that dies loses the batch it was at; the next one begins with the same deals.
 */
export const simulateBatch = async (req: PayloadRequest, id: string, length = batchLength): Promise<boolean> => {
  const sql = sqlOf(req)
  const simulation = await lockedSimulation(sql, id)
  if (!simulation) {
    return false
  }
  if (simulation.total === null) {
    await countDeals(sql, simulation)
    return true
  }
  const next = await nextDeals(sql, simulation, length)
  const last = next.at(-1)
  if (!last) {
    await sql(`update portal_plan_simulations set state = 'done', total = done, ended_at = now() where id = $1::uuid`, [id])
    return false
  }
  const ids = next.map((deal) => deal.id)
  const rows = addedUp([...(await earnedOf(sql, ids)), ...(await simulateDeals(req, simulation.plans, await readDeals(req, ids)))])
  await save(sql, simulation, rows, last, next.length)
  return true
}
