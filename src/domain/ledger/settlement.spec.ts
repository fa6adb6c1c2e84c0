import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type LineAccrual, type LineTarget, settleLines } from './settlement.js'

/** 500 runs from a fixed seed as a rule; `PROPERTY_RUNS=10000 PROPERTY_SEED=$RANDOM` looks harder. */
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 500), seed: Number(process.env.PROPERTY_SEED ?? 2026) }

const name = { currency: 'EUR', partner: 'p', plan: 'v1' }
const target = (line: string, amountInMinorUnits: number): LineTarget => ({ ...name, amountInMinorUnits, line })

const leftOf = (accruals: readonly LineAccrual[], line: string): number => accruals.filter((each) => each.line === line).reduce((sum, { accruedInMinorUnits, reversedInMinorUnits }) => sum + accruedInMinorUnits - reversedInMinorUnits, 0)

/** Posts what is to be posted. */
const apply = (accruals: readonly LineAccrual[], targets: readonly LineTarget[]): LineAccrual[] =>
  settleLines(accruals, targets).reduce<LineAccrual[]>(
    (now, step) =>
      step.kind === 'accrue'
        ? [...now, { ...name, accruedInMinorUnits: step.amountInMinorUnits, id: `a${now.length}`, isReleased: false, line: step.target.line, reversedInMinorUnits: 0 }]
        : now.map((accrual) => (accrual.id === step.accrual.id ? { ...accrual, reversedInMinorUnits: accrual.reversedInMinorUnits + step.amountInMinorUnits } : accrual)),
    [...accruals],
  )

const amounts = fc.record({ isReleased: fc.boolean(), one: fc.integer({ max: 1_000_000, min: 0 }), two: fc.integer({ max: 1_000_000, min: 0 }) })

describe('settling the lines of a deal', () => {
  it('always ends at the target, and a second time posts nothing', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 10 }), (history) => {
        let accruals: LineAccrual[] = []
        for (const { isReleased, one, two } of history) {
          const targets = [target('one', one), target('two', two)]
          accruals = apply(accruals, targets)
          expect([leftOf(accruals, 'one'), leftOf(accruals, 'two')]).toEqual([one, two])
          expect(settleLines(accruals, targets)).toEqual([])
          accruals = accruals.map((accrual) => ({ ...accrual, isReleased: accrual.isReleased || isReleased }))
        }
      }),
      runs,
    )
  })

  it('never takes back more of an accrual than is left of it', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 10 }), (history) => {
        let accruals: LineAccrual[] = []
        for (const { one, two } of history) {
          accruals = apply(accruals, [target('one', one), target('two', two)])
          expect(accruals.every(({ accruedInMinorUnits, reversedInMinorUnits }) => reversedInMinorUnits <= accruedInMinorUnits)).toBe(true)
        }
        expect(apply(accruals, []).every(({ accruedInMinorUnits, reversedInMinorUnits }) => reversedInMinorUnits === accruedInMinorUnits)).toBe(true)
      }),
      runs,
    )
  })

  it('takes back what is still held before what can be paid out', () => {
    const accruals = [{ ...name, accruedInMinorUnits: 100, id: 'held', isReleased: false, line: 'one', reversedInMinorUnits: 0 }, { ...name, accruedInMinorUnits: 100, id: 'free', isReleased: true, line: 'one', reversedInMinorUnits: 0 }]
    expect(settleLines(accruals, [target('one', 50)]).map((step) => (step.kind === 'reverse' ? [step.accrual.id, step.amountInMinorUnits] : []))).toEqual([['held', 100], ['free', 50]])
  })
})
