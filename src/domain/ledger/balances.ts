import type { LedgerAccount, LedgerEntry } from './ledger-types.js'

/** What stands on each account of a partner in a currency, in minor units. */
export type Balances = Readonly<Record<LedgerAccount, number>>

const nothing: Balances = { available: 0, clearing: 0, expense: 0, paid: 0, pending: 0 }

/** A balance is always the sum of its entries. */
export const balancesOf = (entries: readonly LedgerEntry[], partner: string, currency: string): Balances =>
  entries.filter((entry) => entry.partner === partner && entry.currency === currency).reduce((sums, { account, amountInMinorUnits }) => ({ ...sums, [account]: sums[account] + amountInMinorUnits }), nothing)

/** Currencies in which the entries do not add up to zero; empty for a sound ledger, and for every single transaction. */
export const unbalancedCurrencies = (entries: readonly Pick<LedgerEntry, 'amountInMinorUnits' | 'currency'>[]): string[] => {
  const sums = new Map<string, number>()
  for (const { amountInMinorUnits, currency } of entries) {
    sums.set(currency, (sums.get(currency) ?? 0) + amountInMinorUnits)
  }
  return [...sums].filter(([, sum]) => sum !== 0).map(([currency]) => currency)
}
