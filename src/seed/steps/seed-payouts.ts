import { payoutCollected, payoutPaid, payoutReturned } from '../../domain/ledger/postings.js'
import type { PayoutStatus } from '../../domain/ledger/payout-steps.js'
import { duePayouts, isWorthPaying } from '../../ledger/payouts/collect.js'
import { post } from '../../ledger/post.js'
import { daysAfter } from '../days.js'
import type { SeedContext } from '../seed-context.js'
import type { Staff } from './seed-staff.js'

/** Steps after the collection, in days. */
const days = { approved: 3, ended: 6, paid: 6, submitted: 1 } as const

const reached = (status: PayoutStatus, ...statuses: PayoutStatus[]): boolean => statuses.includes(status)

const insertLines = `insert into portal_payout_lines (payout_id, transaction_id, amount, state)
  select $1::uuid, e.transaction_id, sum(e.amount), $4 from ledger_entries e
  where e.partner_id = $2::uuid and e.currency = $3 and e.account = 'available' and e.kind <> 'payout'
    and not exists (select 1 from portal_payout_lines l where l.transaction_id = e.transaction_id and l.state = 'held')
  group by e.transaction_id`

/**
 * Pays what was available at `at`: one payout per partner and currency, prepared by one person of finance and approved by another. `statusOf`
 * says how far each of them came. Answers how many there are.
 */
export const seedPayouts = async ({ idAt, sql }: SeedContext, at: Date, { admin, members }: Staff, statusOf: (index: number) => PayoutStatus): Promise<number> => {
  const maker = members.find(({ email }) => email.startsWith('finance')) ?? admin
  const due = (await duePayouts(sql, {})).filter(isWorthPaying)
  for (const [index, { available, currency, partner }] of due.entries()) {
    const status = statusOf(index)
    const isReturned = reached(status, 'failed', 'cancelled')
    const isApproved = reached(status, 'approved', 'scheduled', 'paid', 'failed')
    const id = idAt(at)
    const on = (day: number): string => daysAfter(at, day).toISOString()
    const money = { amountInMinorUnits: available, currency, partner }
    const { rows } = await sql<{ number: string }>(
      `insert into payouts (id, number, partner_id, amount, currency, status, line_count, prepared_by_id, makers, created_at, updated_at, submitted_at, approved_at, approved_by_id, scheduled_for, paid_at, ended_at, reference, reason)
       values ($1::uuid, 'P-' || nextval('portal_payout_numbers'), $2::uuid, $3, $4, $5::enum_payouts_status, 0, $6::uuid, jsonb_build_array($6::text), $7, $7, $8, $9, $10::uuid, $11, $12, $13, $14, $15) returning number`,
      [
        id, partner, available, currency, status, maker.id, at.toISOString(),
        status === 'draft' ? null : on(days.submitted),
        isApproved ? on(days.approved) : null,
        isApproved ? admin.id : null,
        reached(status, 'scheduled', 'paid', 'failed') ? on(days.paid) : null,
        status === 'paid' ? on(days.paid) : null,
        isReturned ? on(days.ended) : null,
        status === 'paid' ? `QW-${at.toISOString().slice(0, 7)}-${index + 1}` : null,
        status === 'failed' ? 'The bank returned the transfer: the account is closed.' : status === 'cancelled' ? 'Collected once too often; it goes with the next payout.' : null,
      ],
    )
    await sql(insertLines, [id, partner, currency, isReturned ? 'returned' : 'held'])
    await sql('update payouts set line_count = (select count(*) from portal_payout_lines l where l.payout_id = payouts.id) where id = $1::uuid', [id])
    const collected = payoutCollected(money, `payout:${id}:collected`, at.toISOString())
    const ended = status === 'paid' ? payoutPaid(money, `payout:${id}:paid`, on(days.paid)) : isReturned ? payoutReturned(money, `payout:${id}:returned`, on(days.ended)) : null
    await post(sql, [collected, ended].flatMap((posting) => (posting && rows[0] ? [{ ...posting, payout: id }] : [])))
  }
  return due.length
}
