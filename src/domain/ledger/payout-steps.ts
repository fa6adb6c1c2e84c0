export const payoutStatuses = ['draft', 'review', 'approved', 'scheduled', 'paid', 'failed', 'cancelled'] as const
export type PayoutStatus = (typeof payoutStatuses)[number]

export const payoutSteps = ['submit', 'send-back', 'approve', 'schedule', 'mark-paid', 'fail', 'cancel'] as const
export type PayoutStep = (typeof payoutSteps)[number]

/** What a step does in the ledger with what was collected. `bounce`: the bank sent back what counted as paid. */
export type PayoutMoney = 'bounce' | 'pay' | 'return' | 'stay'

type Move = { money: PayoutMoney; to: PayoutStatus }

/** From where each step leads where. */
const steps: Readonly<Record<PayoutStep, Move & { from: readonly PayoutStatus[] }>> = {
  approve: { from: ['review'], money: 'stay', to: 'approved' },
  cancel: { from: ['draft', 'review', 'approved', 'scheduled'], money: 'return', to: 'cancelled' },
  fail: { from: ['approved', 'scheduled', 'paid'], money: 'return', to: 'failed' },
  'mark-paid': { from: ['approved', 'scheduled'], money: 'pay', to: 'paid' },
  schedule: { from: ['approved', 'scheduled'], money: 'stay', to: 'scheduled' },
  'send-back': { from: ['review'], money: 'stay', to: 'draft' },
  submit: { from: ['draft'], money: 'stay', to: 'review' },
}

/** Where a step leads from here; undefined where it does not exist. */
export const payoutStep = (status: PayoutStatus, step: PayoutStep): Move | undefined => {
  const { from, money, to } = steps[step]
  return from.includes(status) ? { money: status === 'paid' ? 'bounce' : money, to } : undefined
}

/** Whether a payout still takes an invoice. */
export const takesInvoice = (status: PayoutStatus): boolean => status === 'review' || status === 'approved' || status === 'scheduled'

/** Whoever had a hand in a payout does not approve it. */
export const mayApprove = (makers: readonly string[], person: string): boolean => !makers.includes(person)
