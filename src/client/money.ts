import type { TraceStep } from '../domain/commissions/commission-types.js'
import type { LedgerKind } from '../domain/ledger/ledger-types.js'
import type { PayoutStatus } from '../domain/ledger/payout-steps.js'
import type { OverviewPeriodKind } from '../domain/overview-period.js'

/** What stands on the accounts of a partner, in minor units. `clearing` is on its way in a payout. */
export type MoneyBalances = { available: number; clearing: number; paid: number; pending: number }

type Compared = { current: number; previous: number }

/** The money of a partner in one currency. All amounts are minor units. */
export type CurrencyMoney = {
  adjusted: Compared
  balances: MoneyBalances
  /** The balances when the period began. */
  balancesBefore: MoneyBalances
  currency: string
  /** Earned by won deals, before anything is taken back. */
  earned: Compared
  /** What becomes available next, and when; null when nothing is held. */
  nextRelease: null | { amount: number; at: string }
  paid: Compared
  released: Compared
  reversed: Compared
}

/** `GET /api/portal/payments` and, for staff, `GET /api/ledger-transactions/balances?partner=`. */
export type PortalPayments = { currencies: CurrencyMoney[]; period: { from: string; kind: OverviewPeriodKind; previousFrom: string; to: string } }

/** One line of a statement: what one transaction did to each account. */
export type StatementLine = {
  amounts: MoneyBalances
  deal: null | { id: string; name: string }
  id: string
  kind: LedgerKind
  occurredAt: string
  payout: null | { id: string; number: string }
  /** Plan and version of a commission. */
  plan: null | { name: string; version: number }
  /** Of an adjustment, in the words of whoever made it; of a reversal, in the reader's language. */
  reason: null | string
  /** When an accrual becomes available. */
  releaseAt: null | string
  /** The name of the rule. */
  rule: null | string
  /** The line as a sentence in the reader's language. */
  text: string
}

/** `GET /api/portal/statement?currency&from&to&cursor&limit`: newest first; `next` is the cursor of the page after, null on the last one. */
export type PortalStatement = {
  /** At the beginning and the end of the span; on the first page only. */
  balances: null | { closing: MoneyBalances; opening: MoneyBalances }
  currency: string
  from: null | string
  lines: StatementLine[]
  next: null | string
  to: null | string
}

/** `GET /api/portal/statement/:transaction/why`, and for staff `GET /api/ledger-transactions/:id/why`. */
export type StatementWhy = {
  /** What the line moved, signed, in minor units. */
  amount: number
  currency: string
  deal: null | { id: string; name: string }
  /** What the plan looked at, as label and value in the reader's language. */
  inputs: { label: string; value: string }[]
  kind: LedgerKind
  occurredAt: string
  payee: null | { kind: 'distributor' | 'partner' | 'person'; name: null | string }
  plan: null | { name: string; version: number }
  releaseAt: null | string
  rule: null | string
  /** The whole way to the amount, a sentence a step. */
  sentences: string[]
  /** The same as numbers; empty for what no plan has worked out. */
  steps: TraceStep[]
  tier: null | string
  transaction: string
}

/** A payout as REST answers it. `amount` is in minor units. */
export type Payout = {
  amount: number
  approvedAt: null | string
  approvedBy?: null | string
  createdAt: string
  currency: string
  endedAt: null | string
  id: string
  invoice: null | string
  invoiceAt: null | string
  lineCount: number
  number: string
  paidAt: null | string
  partner: string
  preparedBy?: null | string
  reason: null | string
  reference: null | string
  scheduledFor: null | string
  status: PayoutStatus
  submittedAt: null | string
  updatedAt: string
}

/** `GET /api/payouts/:id/lines`: what a payout consists of. */
export type PayoutLines = {
  lines: {
    amount: number
    deal: null | { id: string; name: string }
    kind: LedgerKind
    occurredAt: string
    rule: null | string
    /** `held`: in the payout. `detached`: taken out of the draft. `returned`: given back when the payout ended unpaid. */
    state: 'detached' | 'held' | 'returned'
    transaction: string
  }[]
  next: null | string
}

/** `GET /api/payouts/due` (staff): what waits to be paid out. */
export type DuePayouts = { due: { available: number; currency: string; isWorthPaying: boolean; minimum: number; partner: string; partnerName: string }[] }

/** `POST /api/payouts/collect`: the drafts that were made, and whom it was not worth it for. */
export type CollectedPayouts = { docs: Payout[]; skipped: { available: number; currency: string; minimum: number; partner: string; partnerName: string }[] }
