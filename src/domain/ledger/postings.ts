import type { AccruedLine, LedgerAccount, LedgerEntry, LedgerKind, LedgerPosting } from './ledger-types.js'

type Move = { amountInMinorUnits: number; currency: string; from: LedgerAccount; partner: string; to: LedgerAccount }

/** An amount from one account to another: two entries, or none when nothing moves. */
const move = ({ amountInMinorUnits, currency, from, partner, to }: Move): LedgerEntry[] =>
  amountInMinorUnits === 0
    ? []
    : [
        { account: from, amountInMinorUnits: -amountInMinorUnits, currency, partner },
        { account: to, amountInMinorUnits, currency, partner },
      ]

const posting = (kind: LedgerKind, key: string, occurredAt: string, entries: readonly LedgerEntry[]): LedgerPosting | null => (entries.length === 0 ? null : { entries, key, kind, occurredAt })

type Money = { amountInMinorUnits: number; currency: string; partner: string }

/** A partner has earned something; it is held until its release. */
export const accrual = (money: Money, key: string, occurredAt: string): LedgerPosting | null => posting('accrual', key, occurredAt, move({ ...money, from: 'expense', to: 'pending' }))

/** The hold is over: what is left of an accrual becomes available. */
export const release = ({ accruedInMinorUnits, currency, partner, reversedInMinorUnits }: AccruedLine, key: string, occurredAt: string): LedgerPosting | null =>
  posting('release', key, occurredAt, move({ amountInMinorUnits: accruedInMinorUnits - reversedInMinorUnits, currency, from: 'pending', partner, to: 'available' }))

/**
 * Takes back some of an accrual, never more than is left of it. What was released comes out of `available`, which may go below zero when it
 * was paid already: the next payout is smaller by that.
 */
export const reversal = (line: AccruedLine, wantedInMinorUnits: number, key: string, occurredAt: string): LedgerPosting | null => {
  const left = line.accruedInMinorUnits - line.reversedInMinorUnits
  const amountInMinorUnits = Math.max(0, Math.min(wantedInMinorUnits, left))
  return posting('reversal', key, occurredAt, move({ amountInMinorUnits, currency: line.currency, from: line.isReleased ? 'available' : 'pending', partner: line.partner, to: 'expense' }))
}

/** Finance corrects a balance by hand, up (positive) or down (negative), for a reason that is kept beside it. */
export const adjustment = (money: Money, key: string, occurredAt: string): LedgerPosting | null => posting('adjustment', key, occurredAt, move({ ...money, from: 'expense', to: 'available' }))

/** A payout collects what is available. */
export const payoutCollected = (money: Money, key: string, occurredAt: string): LedgerPosting | null => posting('payout', key, occurredAt, move({ ...money, from: 'available', to: 'clearing' }))

/** The money has arrived. */
export const payoutPaid = (money: Money, key: string, occurredAt: string): LedgerPosting | null => posting('payout', key, occurredAt, move({ ...money, from: 'clearing', to: 'paid' }))

/** The bank sent back what counted as paid: it is available again. */
export const payoutBounced = (money: Money, key: string, occurredAt: string): LedgerPosting | null => posting('payout', key, occurredAt, move({ ...money, from: 'paid', to: 'available' }))

/** The payout failed or was called off: its money is available again. */
export const payoutReturned = (money: Money, key: string, occurredAt: string): LedgerPosting | null => posting('payout', key, occurredAt, move({ ...money, from: 'clearing', to: 'available' }))

/** What has to be posted for one line of a commission, so that the ledger says `targetInMinorUnits` for it: more is accrued, less is reversed. */
export const settle = (line: AccruedLine, targetInMinorUnits: number, key: string, occurredAt: string): LedgerPosting | null => {
  const left = line.accruedInMinorUnits - line.reversedInMinorUnits
  const difference = targetInMinorUnits - left
  return difference > 0
    ? accrual({ amountInMinorUnits: difference, currency: line.currency, partner: line.partner }, key, occurredAt)
    : reversal(line, -difference, key, occurredAt)
}
