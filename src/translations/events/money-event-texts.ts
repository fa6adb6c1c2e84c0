type Payout = { amount: string; number: string; partner: string; person: string }

/** What the texts of events about money may say. An `amount` is minor units and currency: `125000 EUR`. */
export type MoneyEventVariables = {
  'commission.accrued': { amount: string; deal: string; partner: string }
  'commission.adjusted': { amount: string; partner: string; person: string; reason: string }
  'commission.released': { amount: string; partner: string }
  /** `deal` is null for a distributor from whom the deal is hidden now. */
  'commission.reversed': { amount: string; deal: null | string; partner: string; reason: string }
  'payout.approved': Payout
  'payout.cancelled': Payout & { reason: string }
  'payout.drafted': Payout
  'payout.failed': Payout & { reason: string }
  'payout.in-review': Payout
  'payout.invoiced': Payout
  'payout.paid': Payout & { reference: null | string }
  'payout.scheduled': Payout & { day: string }
  'statement.ready': { month: string; partner: string }
}
