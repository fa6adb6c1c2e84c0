import type { AccruedLine } from './ledger-types.js'

/** A line of a commission as the ledger tells it from others: plan, rule and part, who earns it, and in which currency. */
export type LineName = { currency: string; line: string; partner: string; plan: string }

/** What a line should come to. */
export type LineTarget = LineName & { amountInMinorUnits: number }

/** An accrual of a line that stands in the ledger. */
export type LineAccrual = AccruedLine & { id: string; plan: null | string }

/** What is to be posted for one line. */
export type LineStep<Accrual extends LineAccrual, Target extends LineTarget> =
  | { accrual: Accrual; amountInMinorUnits: number; kind: 'reverse'; leftInMinorUnits: number; wasInMinorUnits: number }
  | { alreadyInMinorUnits: number; amountInMinorUnits: number; kind: 'accrue'; target: Target }

const nameOf = ({ currency, line, partner, plan }: { currency: string; line: string; partner: string; plan: null | string }): string => [plan, line, partner, currency].join('|')

const leftOf = ({ accruedInMinorUnits, reversedInMinorUnits }: AccruedLine): number => accruedInMinorUnits - reversedInMinorUnits

/** What is still held is taken back first, the newest first: money that can be paid out already is touched last. */
const inOrderOfReversal = <Accrual extends LineAccrual>(accruals: readonly Accrual[]): Accrual[] => [...accruals].reverse().sort((one, other) => Number(one.isReleased) - Number(other.isReleased))

/**
 * What has to be posted so that the ledger says the target for every line: more is accrued, less is reversed, and lines without a target are
 * reversed wholly. Nothing when the ledger says so already; never more back than was accrued.
 */
export const settleLines = <Accrual extends LineAccrual, Target extends LineTarget>(accruals: readonly Accrual[], targets: readonly Target[]): LineStep<Accrual, Target>[] => {
  const standing = new Map<string, Accrual[]>()
  for (const accrual of accruals) {
    const name = nameOf(accrual)
    standing.set(name, [...(standing.get(name) ?? []), accrual])
  }
  const wanted = new Map(targets.map((target) => [nameOf(target), target]))
  const reversals = [...standing].flatMap(([name, ofLine]) => {
    const was = ofLine.reduce((sum, accrual) => sum + leftOf(accrual), 0)
    const target = wanted.get(name)?.amountInMinorUnits ?? 0
    let excess = was - target
    return inOrderOfReversal(ofLine).flatMap((accrual): LineStep<Accrual, Target>[] => {
      const amountInMinorUnits = Math.max(0, Math.min(excess, leftOf(accrual)))
      excess -= amountInMinorUnits
      return amountInMinorUnits > 0 ? [{ accrual, amountInMinorUnits, kind: 'reverse', leftInMinorUnits: target, wasInMinorUnits: was }] : []
    })
  })
  const accrued = [...wanted].flatMap(([name, target]): LineStep<Accrual, Target>[] => {
    const alreadyInMinorUnits = (standing.get(name) ?? []).reduce((sum, accrual) => sum + leftOf(accrual), 0)
    const amountInMinorUnits = target.amountInMinorUnits - alreadyInMinorUnits
    return amountInMinorUnits > 0 ? [{ alreadyInMinorUnits, amountInMinorUnits, kind: 'accrue', target }] : []
  })
  return [...reversals, ...accrued]
}
