export const payoutStatuses = ['draft', 'review', 'approved', 'scheduled', 'paid', 'failed', 'cancelled'] as const
export type PayoutStatus = (typeof payoutStatuses)[number]

export const payoutSteps = ['submit', 'send-back', 'approve', 'schedule', 'mark-paid', 'fail', 'cancel'] as const
export type PayoutStep = (typeof payoutSteps)[number]

/** From where each step leads where. `money`: what the ledger does with what was collected. */
const steps: Readonly<Record<PayoutStep, { from: readonly PayoutStatus[]; money: 'pay' | 'return' | 'stay'; to: PayoutStatus }>> = {
  approve: { from: ['review'], money: 'stay', to: 'approved' },
  cancel: { from: ['draft', 'review', 'approved', 'scheduled'], money: 'return', to: 'cancelled' },
  fail: { from: ['approved', 'scheduled'], money: 'return', to: 'failed' },
  'mark-paid': { from: ['approved', 'scheduled'], money: 'pay', to: 'paid' },
  schedule: { from: ['approved', 'scheduled'], money: 'stay', to: 'scheduled' },
  'send-back': { from: ['review'], money: 'stay', to: 'draft' },
  submit: { from: ['draft'], money: 'stay', to: 'review' },
}

/** Where a step leads from here; undefined where it does not exist. */
export const payoutStep = (status: PayoutStatus, step: PayoutStep): undefined | { money: 'pay' | 'return' | 'stay'; to: PayoutStatus } => (steps[step].from.includes(status) ? steps[step] : undefined)

/** Whether a payout still takes an invoice. */
export const takesInvoice = (status: PayoutStatus): boolean => status === 'review' || status === 'approved' || status === 'scheduled'

/** Whoever had a hand in a payout does not approve it. */
export const mayApprove = (makers: readonly string[], person: string): boolean => !makers.includes(person)
