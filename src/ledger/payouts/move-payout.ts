import type { PayloadRequest } from 'payload'

import { sqlOf } from '../../database/doors.js'
import { mayApprove, type PayoutMoney, type PayoutStatus, type PayoutStep, payoutStep } from '../../domain/ledger/payout-steps.js'
import type { LedgerPosting } from '../../domain/ledger/ledger-types.js'
import { payoutBounced, payoutPaid, payoutReturned } from '../../domain/ledger/postings.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { payoutStatusWord } from '../../translations/events/payout-words.js'
import type { StaffViewer } from '../../../access/viewer.js'
import { post } from '../post.js'
import { lockedPayout, type PayoutRow } from './payout-row.js'
import { type PayoutDeed, tellAboutPayout } from './tell-about-payout.js'

/** What comes with a step. */
export type StepDetail = { day?: string; reason?: string; reference?: null | string }

const deeds: Readonly<Record<PayoutStep, PayoutDeed>> = { approve: 'approved', cancel: 'cancelled', fail: 'failed', 'mark-paid': 'paid', schedule: 'scheduled', 'send-back': 'sent-back', submit: 'submitted' }

/** Refuses with the status as the reader calls it. */
export const refuseStatus = async (req: PayloadRequest, viewer: StaffViewer | { kind: 'partner-user'; locale: string }, status: PayoutStatus): Promise<Error> =>
  refusal(req, 'PAYOUT_STATUS', { status: payoutStatusWord(languageOf(viewer as StaffViewer, req), status) })

const moneyOf = (payout: PayoutRow, money: PayoutMoney): LedgerPosting | null => {
  const about = { amountInMinorUnits: payout.amount, currency: payout.currency, partner: payout.partner }
  const now = new Date().toISOString()
  switch (money) {
    case 'bounce':
      return payoutBounced(about, `payout:${payout.id}:bounced`, now)
    case 'pay':
      return payoutPaid(about, `payout:${payout.id}:paid`, now)
    case 'return':
      return payoutReturned(about, `payout:${payout.id}:returned`, now)
    case 'stay':
      return null
  }
}

const save = async (req: PayloadRequest, { id, status }: PayoutRow, to: PayoutStatus, viewer: StaffViewer, { day, reason, reference }: StepDetail): Promise<void> => {
  const isMaker = to === 'review' || (to === 'draft' && status === 'review')
  await sqlOf(req)(
    `update payouts set status = $2::enum_payouts_status, updated_at = now(), reason = coalesce($3, reason), reference = coalesce($4, reference), scheduled_for = coalesce($5::timestamptz, scheduled_for),
       submitted_at = case when $2 = 'review' then now() when $2 = 'draft' then null else submitted_at end,
       approved_at = case when $2 = 'approved' then now() else approved_at end,
       approved_by_id = case when $2 = 'approved' then $6::uuid else approved_by_id end,
       paid_at = case when $2 = 'paid' then now() else paid_at end,
       ended_at = case when $2 in ('failed', 'cancelled') then now() else ended_at end,
       makers = case when $7 and not coalesce(makers, '[]') ? $6::text then coalesce(makers, '[]') || to_jsonb($6::text) else makers end
     where id = $1::uuid`,
    [id, to, reason ?? null, reference ?? null, day ?? null, viewer.id, isMaker && to === 'review'],
  )
}

/**
 * Takes a payout one step further, in the caller's transaction: status, ledger, history and notifications at once, with the row locked. Whoever had a
 * hand in it does not approve it. A payout that fails or is called off gives its money back, also when it counted as paid and the bank sent it back.
 */
export const movePayout = async (req: PayloadRequest, { id, step }: { id: string; step: PayoutStep }, viewer: StaffViewer, detail: StepDetail = {}): Promise<PayoutRow> => {
  const payout = await lockedPayout(req, id)
  const move = payoutStep(payout.status, step)
  if (!move) {
    throw await refuseStatus(req, viewer, payout.status)
  }
  if (step === 'approve' && !mayApprove(payout.makers, viewer.id)) {
    throw await refusal(req, 'PAYOUT_MAKER_APPROVES')
  }
  await save(req, payout, move.to, viewer, detail)
  const posting = moneyOf(payout, move.money)
  await post(sqlOf(req), posting ? [{ ...posting, payout: payout.id, reason: detail.reason ?? null }] : [])
  if (move.money === 'return' || move.money === 'bounce') {
    await sqlOf(req)(`update portal_payout_lines set state = 'returned' where payout_id = $1::uuid and state = 'held'`, [payout.id])
  }
  await tellAboutPayout(req, payout, deeds[step], { ...detail, isKnownToPartner: payout.status !== 'draft' })
  return payout
}
