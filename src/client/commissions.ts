import type { PayeeKind } from '../domain/commissions/commission-types.js'
import type { MoneyBalances } from './money.js'

/**
 * Why no commission is expected: it was `closed` without one, became a deal (`converted`), no plan is in force for the partner (`no-plan`), the plan has no
 * rule for it (`no-rule`), or nobody said what it may come to (`no-value`).
 */
export const commissionSilences = ['closed', 'converted', 'no-plan', 'no-rule', 'no-value'] as const
export type CommissionSilence = (typeof commissionSilences)[number]

/** What an open deal or lead would earn if it were won today for what it is said to be worth. Amounts in minor units of `currency`. */
export type ExpectedCommission = {
  amount: number
  currency: string
  lines: { amount: number; payee: PayeeKind; releaseAt: string; rule: string; sentences: string[] }[]
  plan: { name: string; version: number }
}

/** What a deal has earned in one currency, less what was taken back. Each line opens to its why. */
export type PostedCommission = {
  amounts: MoneyBalances
  currency: string
  lines: { amount: number; releaseAt: null | string; rule: null | string; state: keyof MoneyBalances; transaction: string }[]
}

/** `GET /api/deals/:id/commission` and `GET /api/leads/:id/commission`: the share of the asking organisation; for staff, that of the partner. */
export type RecordCommission = { expected: ExpectedCommission | null; posted: PostedCommission[]; silence: CommissionSilence | null }
