import type { PayloadRequest } from 'payload'

import { sqlOf, type Sql } from '../../database/doors.js'
import { payoutCollected } from '../../domain/ledger/postings.js'
import { newId } from '../../notifications/new-id.js'
import { post } from '../post.js'
import { tellAboutPayout } from './tell-about-payout.js'

/** What one partner could be paid in one currency. */
export type DuePayout = { available: number; currency: string; minimum: number; partner: string; partnerName: string }

type DueRow = Omit<DuePayout, 'available' | 'minimum'> & { available: string; minimum: string }

/** Movements of `available` that stand in no payout yet, sums per partner and currency; null for all partners or currencies. */
const dueStatement = `select e.partner_id::text as partner, p.name as "partnerName", e.currency, sum(e.amount) as available,
    coalesce((select m.amount from partner_types_payout_minimums m where m._parent_id = p.partner_type_id and m.currency::text = e.currency limit 1), 1) as minimum
  from ledger_entries e join partners p on p.id = e.partner_id
  where ($1::uuid is null or e.partner_id = $1::uuid) and ($2::text is null or e.currency = $2) and ($3::uuid is null or p.manager_id = $3::uuid)
    and e.account = 'available' and e.kind <> 'payout'
    and not exists (select 1 from portal_payout_lines l where l.transaction_id = e.transaction_id and l.state = 'held')
  group by e.partner_id, p.id, e.currency having sum(e.amount) <> 0 order by p.name, e.currency`

/** What waits to be paid out. `manager` narrows it to the partners of one. */
export const duePayouts = async (sql: Sql, { currency = null, manager = null, partner = null }: { currency?: null | string; manager?: null | string; partner?: null | string }): Promise<DuePayout[]> => {
  const { rows } = await sql<DueRow>(dueStatement, [partner, currency, manager])
  return rows.map((row) => ({ ...row, available: Number(row.available), minimum: Number(row.minimum) }))
}

/** What a minimum of nothing means: the smallest amount there is. */
export const isWorthPaying = ({ available, minimum }: DuePayout): boolean => available >= Math.max(1, minimum)

const insertLines = `insert into portal_payout_lines (payout_id, transaction_id, amount)
  select $1::uuid, e.transaction_id, sum(e.amount) from ledger_entries e
  where e.partner_id = $2::uuid and e.currency = $3 and e.account = 'available' and e.kind <> 'payout'
    and not exists (select 1 from portal_payout_lines l where l.transaction_id = e.transaction_id and l.state = 'held')
  group by e.transaction_id returning amount`

/**
 * Collects what is available for one partner in one currency into a draft: its money goes to `clearing` at once, so nobody can pay it a second time.
 * Those who collect for the same partner at once wait for one another. Answers the id, or null when there is not enough (any more).
 */
export const collectPayout = async (req: PayloadRequest, { currency, partner }: { currency: string; partner: string }, maker: string): Promise<null | string> => {
  const sql = sqlOf(req)
  await sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`portal-payout:${partner}:${currency}`])
  const [due] = await duePayouts(sql, { currency, partner })
  if (!due || !isWorthPaying(due)) {
    return null
  }
  const id = newId()
  const { rows: numbers } = await sql<{ number: string }>(
    `insert into payouts (id, number, partner_id, amount, currency, status, line_count, prepared_by_id, makers, created_at, updated_at)
     values ($1::uuid, 'P-' || nextval('portal_payout_numbers'), $2::uuid, $3, $4, 'draft', 0, $5::uuid, jsonb_build_array($5::text), now(), now()) returning number`,
    [id, partner, due.available, currency, maker],
  )
  const { rows: lines } = await sql<{ amount: string }>(insertLines, [id, partner, currency])
  const amount = lines.reduce((sum, line) => sum + Number(line.amount), 0)
  await sql('update payouts set amount = $2, line_count = $3 where id = $1::uuid', [id, amount, lines.length])
  const posting = payoutCollected({ amountInMinorUnits: amount, currency, partner }, `payout:${id}:collected`, new Date().toISOString())
  await post(sql, posting ? [{ ...posting, payout: id }] : [])
  await tellAboutPayout(req, { amount, currency, id, number: numbers[0]?.number ?? '', partner, partnerName: due.partnerName }, 'collected')
  return id
}
