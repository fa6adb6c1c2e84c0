import type { LedgerKind } from '../../../src/domain/ledger/ledger-types.js'
import type { PayoutStatus, PayoutStep } from '../../../src/domain/ledger/payout-steps.js'
import type { AdminText } from '../../../src/translations/text.js'
import type { Tone } from '../../ui/badge.js'

/** How each status of a payout is called and coloured. */
export const payoutStatusTexts: Readonly<Record<PayoutStatus, { text: AdminText; tone: Tone }>> = {
  approved: { text: 'Approved', tone: 'info' },
  cancelled: { text: 'Cancelled', tone: 'plain' },
  draft: { text: 'Draft', tone: 'wait' },
  failed: { text: 'Failed', tone: 'bad' },
  paid: { text: 'Paid', tone: 'good' },
  review: { text: 'In review', tone: 'wait' },
  scheduled: { text: 'Scheduled', tone: 'info' },
}

/** What a step is called on its button, what it asks for, and what follows from it. */
export const payoutStepTexts: Readonly<Record<PayoutStep, { asks?: 'day' | 'reason' | 'reference'; consequence: AdminText; text: AdminText }>> = {
  approve: { consequence: 'The payout may be paid then. The partner is told.', text: 'Approve' },
  cancel: { asks: 'reason', consequence: 'The money is available again and waits for the next payout.', text: 'Cancel the payout' },
  fail: { asks: 'reason', consequence: 'The money is available again and waits for the next payout. The partner is told, with the reason.', text: 'It failed' },
  'mark-paid': { asks: 'reference', consequence: 'The ledger says that the money was paid. The partner is told.', text: 'Mark as paid' },
  schedule: { asks: 'day', consequence: 'The partner is told the day.', text: 'Schedule' },
  'send-back': { asks: 'reason', consequence: 'It becomes a draft again, so that lines can be taken out.', text: 'Send back' },
  submit: { consequence: 'Somebody else looks at it and approves it; you cannot.', text: 'Submit for approval' },
}

/** What a movement of the ledger is called. */
export const ledgerKindTexts: Readonly<Record<LedgerKind, AdminText>> = { accrual: 'Earned', adjustment: 'Adjusted', payout: 'Payout', release: 'Released', reversal: 'Taken back' }
