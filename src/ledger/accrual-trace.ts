import type { CommissionLine, CommissionResult, DealFacts } from '../domain/commissions/commission-types.js'

/** How an accrual came about: all that was known, each step, and which part of the line it posts. Kept with the accrual for ever. */
export type AccrualTrace = {
  /** What the line had earned before; the accrual is the rest. */
  alreadyInMinorUnits: number
  considered: CommissionResult['considered']
  facts: DealFacts
  /** The name of the rule, by language. */
  labels: Readonly<Record<string, string>>
  line: Pick<CommissionLine, 'amountInMinorUnits' | 'dueAt' | 'key' | 'payee' | 'releaseAt' | 'steps'>
  /** The name of the person or partner who earns it, as it was then. */
  payeeName: null | string
  plan: { document: string; family: string; name: string; version: number }
  silent: CommissionResult['silent']
}

/** What is kept with a reversal: the line before and after. */
export type ReversalTrace = { leftInMinorUnits: number; wasInMinorUnits: number }
