import type { PayloadRequest } from 'payload'

import type { StaffViewer } from '../../../access/viewer.js'
import { sqlOf } from '../../database/doors.js'
import { payoutReturned } from '../../domain/ledger/postings.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { post } from '../post.js'
import { refuseStatus } from './move-payout.js'
import { lockedPayout } from './payout-row.js'
import { tellAboutPayout } from './tell-about-payout.js'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** Takes a line out of a draft: its money is available again and waits for the next payout. What was taken back from the partner stays in. */
export const detachLine = async (req: PayloadRequest, of: string, viewer: StaffViewer, transaction: unknown): Promise<void> => {
  const sql = sqlOf(req)
  const payout = await lockedPayout(req, of)
  if (payout.status !== 'draft') {
    throw await refuseStatus(req, viewer, payout.status)
  }
  const id = typeof transaction === 'string' && uuid.test(transaction) ? transaction : null
  const { rows } = await sql<{ amount: string }>(`select amount from portal_payout_lines where payout_id = $1::uuid and transaction_id = $2::uuid and state = 'held'`, [payout.id, id])
  const amount = Number(rows[0]?.amount ?? 0)
  if (!rows[0]) {
    throw await refusal(req, 'PAYOUT_LINE_UNKNOWN')
  }
  if (amount <= 0) {
    throw await refusal(req, 'PAYOUT_LINE_NEGATIVE')
  }
  if (payout.amount - amount <= 0) {
    throw await refusal(req, 'PAYOUT_LAST_LINE')
  }
  await sql(`update portal_payout_lines set state = 'detached' where payout_id = $1::uuid and transaction_id = $2::uuid`, [payout.id, id])
  await sql(
    `update payouts set amount = amount - $2, line_count = line_count - 1, updated_at = now(),
       makers = case when coalesce(makers, '[]') ? $3::text then makers else coalesce(makers, '[]') || to_jsonb($3::text) end where id = $1::uuid`,
    [payout.id, amount, viewer.id],
  )
  const posting = payoutReturned({ amountInMinorUnits: amount, currency: payout.currency, partner: payout.partner }, `payout:${payout.id}:detached:${id}`, new Date().toISOString())
  await post(sql, posting ? [{ ...posting, payout: payout.id }] : [])
  await tellAboutPayout(req, payout, 'detached', { amount })
}
