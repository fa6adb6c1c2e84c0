import { describe, expect, it } from 'vitest'

import { mayApprove, payoutStatuses, payoutStep, payoutSteps, takesInvoice } from './payout-steps.js'

const allowed = payoutStatuses.flatMap((status) => payoutSteps.flatMap((step) => {
  const found = payoutStep(status, step)
  return found ? [`${status} ${step} ${found.to} ${found.money}`] : []
}))

describe('the steps of a payout', () => {
  it('are these and no others', () => {
    expect(allowed.sort()).toEqual([
      'approved cancel cancelled return',
      'approved fail failed return',
      'approved mark-paid paid pay',
      'approved schedule scheduled stay',
      'draft cancel cancelled return',
      'draft submit review stay',
      'paid fail failed bounce',
      'review approve approved stay',
      'review cancel cancelled return',
      'review send-back draft stay',
      'scheduled cancel cancelled return',
      'scheduled fail failed return',
      'scheduled mark-paid paid pay',
      'scheduled schedule scheduled stay',
    ])
  })

  it('need a second person for the approval', () => {
    expect(mayApprove(['ada', 'max'], 'max')).toBe(false)
    expect(mayApprove(['ada', 'max'], 'nora')).toBe(true)
  })

  it('take an invoice until the money has moved', () => {
    expect(payoutStatuses.filter(takesInvoice)).toEqual(['review', 'approved', 'scheduled'])
  })
})
