/**
 * The accounts of the ledger. `pending`: earned, still held. `available`: may be paid out. `clearing`: collected in a payout that is on its way.
 * `paid`: has reached the partner. `expense`: what all of it cost the vendor. Everything but `expense` is kept per partner; a positive
 * balance of these is what the partner is owed or was paid, and `expense` is their negative.
 */
export const ledgerAccounts = ['pending', 'available', 'clearing', 'paid', 'expense'] as const
export type LedgerAccount = (typeof ledgerAccounts)[number]

/** What a transaction is about. */
export const ledgerKinds = ['accrual', 'release', 'reversal', 'adjustment', 'payout'] as const
export type LedgerKind = (typeof ledgerKinds)[number]

/** One line of a transaction: so much (signed, minor units) to one account. */
export type LedgerEntry = { account: LedgerAccount; amountInMinorUnits: number; currency: string; partner: string }

/** What is written at once: its entries add up to zero in every currency. `key` makes a second writing of the same event impossible. */
export type LedgerPosting = { entries: readonly LedgerEntry[]; key: string; kind: LedgerKind; occurredAt: string }

/** A commission that was accrued, as far as its money has come. */
export type AccruedLine = {
  accruedInMinorUnits: number
  currency: string
  /** True once the hold is over and it stands in `available`. */
  isReleased: boolean
  /** Key of the commission line it came from. */
  line: string
  partner: string
  reversedInMinorUnits: number
}
