import { describe, expect, it } from 'vitest'
import fc from 'fast-check'

import { commissionFor } from './commission-for.js'
import type { Band, CommissionPlan, CommissionRule, DealFacts } from './commission-types.js'
import { recompute } from './recompute.js'
import { inWhole, product, shareOf, splitIntoParts } from './share-of.js'

/** 500 runs from a fixed seed as a rule; `PROPERTY_RUNS=10000 PROPERTY_SEED=$RANDOM` looks harder. */
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 500), seed: Number(process.env.PROPERTY_SEED ?? 2026) }

const everybody = { categories: [], partners: [], partnerTypes: [], stages: [], tags: [], tiers: [] }
const amount = fc.integer({ max: 2_000_000_000_000, min: 0 })
const basisPoints = fc.integer({ max: 10_000, min: 0 })

const risingBands: fc.Arbitrary<Band[]> = fc
  .array(fc.tuple(fc.integer({ max: 1_000_000_000, min: 1 }), fc.integer({ max: 2_000, min: 0 })), { maxLength: 6, minLength: 1 })
  .map((steps) => {
    let [from, rate] = [0, 0]
    return steps.map(([wide, more], index) => {
      from = index === 0 ? 0 : from + wide
      rate += more
      return { basisPoints: rate, from: { EUR: from } }
    })
  })

const shares = fc.array(fc.integer({ max: 5_000, min: 1 }), { maxLength: 6, minLength: 1 }).map((weights) => {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const rough = weights.map((weight) => Math.floor((weight * 10_000) / sum))
  return rough.map((share, index) => (index === 0 ? share + 10_000 - rough.reduce((total, each) => total + each, 0) : share))
})

const rule = (more: Partial<CommissionRule>): CommissionRule => ({
  cap: null, conditions: [], floor: null, holdDays: 0, id: 'r', label: 'r', payee: 'partner', shape: { basisPoints: 0, kind: 'share' }, timing: { kind: 'once' }, ...more,
})

const planOf = (rules: readonly CommissionRule[], shareCapInBasisPoints: null | number = null): CommissionPlan => ({
  audience: everybody, effectiveFrom: '2020-01-01T00:00:00.000Z', effectiveTo: null, id: 'p', name: 'p', priority: 0, rules, shareCapInBasisPoints, version: 1,
})

const factsOf = (amountInMinorUnits: number, before = 0): DealFacts => ({
  amountInMinorUnits, certificates: [], closedAt: '2026-05-05T00:00:00.000Z', currency: 'EUR', deal: 'd', distributor: 'dist', fields: {},
  partner: { categories: [], id: 'partner', partnerType: 't', stage: null, tags: [], tier: null }, person: 'person', volumeBeforeInMinorUnits: { month: before },
})

const sumFor = (rules: readonly CommissionRule[], facts: DealFacts, cap: null | number = null) =>
  commissionFor([planOf(rules, cap)], facts).lines.reduce((sum, { amountInMinorUnits }) => sum + amountInMinorUnits, 0)

describe('what always holds of commissions', () => {
  it('rounds to one of the two neighbours, to the nearer one, and to the even one of equals', () => {
    fc.assert(
      fc.property(amount, basisPoints, (base, rate) => {
        const exact = BigInt(base) * BigInt(rate)
        const rounded = BigInt(shareOf(base, rate)) * 10_000n
        const distance = rounded > exact ? rounded - exact : exact - rounded
        expect(distance <= 5_000n).toBe(true)
        if (distance === 5_000n) {
          expect((rounded / 10_000n) % 2n).toBe(0n)
        }
      }),
      runs,
    )
  })

  it('counts the same with numbers and with bigints', () => {
    fc.assert(
      fc.property(fc.integer({ max: 900_000_000, min: -900_000_000 }), basisPoints, (base, rate) => {
        expect(inWhole(BigInt(base) * BigInt(rate))).toEqual(inWhole(product(base, rate)))
      }),
      runs,
    )
  })

  it('loses no minor unit in parts', () => {
    fc.assert(
      fc.property(amount, shares, (total, parts) => {
        const split = splitIntoParts(total, parts)
        expect(split.reduce((sum, part) => sum + part, 0)).toBe(total)
        expect(split.every((part) => part >= 0)).toBe(true)
      }),
      runs,
    )
  })

  it('pays with rising bands never less retroactively than marginally', () => {
    fc.assert(
      fc.property(risingBands, amount, amount, (bands, before, now) => {
        const paid = (mode: 'marginal' | 'retroactive') => sumFor([rule({ shape: { bands, kind: 'bands', mode, window: 'month' } })], factsOf(now, before))
        expect(paid('marginal')).toBeLessThanOrEqual(paid('retroactive'))
      }),
      runs,
    )
  })

  it('never gives more than the cap of shares', () => {
    fc.assert(
      fc.property(amount, basisPoints, basisPoints, basisPoints, basisPoints, (now, one, two, three, cap) => {
        const rules = [rule({ shape: { basisPoints: one, kind: 'share' } }), rule({ id: 's', payee: 'person', shape: { basisPoints: two, kind: 'share' } }), rule({ id: 't', payee: 'distributor', shape: { basisPoints: three, kind: 'share' } })]
        expect(sumFor(rules, factsOf(now), cap)).toBeLessThanOrEqual(shareOf(now, cap))
      }),
      runs,
    )
  })

  it('leads from the trace to the amount again, for every shape and timing', () => {
    const shape = fc.oneof(
      fc.record({ basisPoints, kind: fc.constant('share' as const) }),
      fc.record({ amounts: fc.record({ EUR: amount }), kind: fc.constant('flat' as const) }),
      fc.record({ bands: risingBands, kind: fc.constant('bands' as const), mode: fc.constantFrom('marginal' as const, 'retroactive' as const), window: fc.constant('month' as const) }),
    )
    const timing = fc.oneof(fc.constant({ kind: 'once' as const }), shares.map((parts) => ({ kind: 'parts' as const, parts: parts.map((share, index) => ({ afterDays: index, basisPoints: share })) })))
    const limit = fc.option(fc.record({ EUR: amount }))
    fc.assert(
      fc.property(shape, timing, limit, limit, amount, amount, fc.option(basisPoints), (one, when, cap, floor, before, now, shareCap) => {
        const { lines } = commissionFor([planOf([rule({ cap, floor, shape: one, timing: when })], shareCap)], factsOf(now, before))
        expect(lines.map(({ steps }) => recompute(steps))).toEqual(lines.map(({ amountInMinorUnits }) => amountInMinorUnits))
      }),
      runs,
    )
  })

  it('gives the same answer for the same facts', () => {
    fc.assert(
      fc.property(amount, basisPoints, (now, rate) => {
        const plans = [planOf([rule({ shape: { basisPoints: rate, kind: 'share' } })])]
        expect(commissionFor(plans, factsOf(now))).toEqual(commissionFor(plans, factsOf(now)))
      }),
      runs,
    )
  })
})
