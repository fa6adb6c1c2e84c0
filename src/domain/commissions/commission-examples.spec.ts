import { describe, expect, it } from 'vitest'

import { commissionFor } from './commission-for.js'
import type { CommissionPlan, CommissionRule, DealFacts } from './commission-types.js'
import { recompute } from './recompute.js'

const nobody = { categories: [], partners: [], partnerTypes: [], stages: [], tags: [], tiers: [] }

const aRule = (rule: Partial<CommissionRule>): CommissionRule => ({
  cap: null,
  conditions: [],
  floor: null,
  holdDays: 30,
  id: 'r1',
  label: 'Rule',
  payee: 'partner',
  shape: { basisPoints: 1_000, kind: 'share' },
  timing: { kind: 'once' },
  ...rule,
})

const aPlan = (plan: Partial<CommissionPlan> & { rules: readonly CommissionRule[] }): CommissionPlan => ({
  audience: nobody,
  effectiveFrom: '2026-01-01T00:00:00.000Z',
  effectiveTo: null,
  id: 'plan',
  name: 'Plan',
  priority: 0,
  shareCapInBasisPoints: null,
  version: 1,
  ...plan,
})

const aDeal = (facts: Partial<DealFacts> = {}): DealFacts => ({
  amountInMinorUnits: 1_000_000,
  certificates: [],
  closedAt: '2026-03-31T12:00:00.000Z',
  currency: 'EUR',
  deal: 'deal',
  distributor: null,
  fields: {},
  partner: { categories: [], id: 'p', partnerType: 'reseller', stage: null, tags: [], tier: { id: 'gold', rank: 3 } },
  person: null,
  volumeBeforeInMinorUnits: {},
  ...facts,
})

const amounts = (plan: CommissionPlan, facts: DealFacts) => commissionFor([plan], facts).lines.map(({ amountInMinorUnits }) => amountInMinorUnits)

const bands = [
  { basisPoints: 500, from: { EUR: 0 } },
  { basisPoints: 800, from: { EUR: 5_000_000 } },
  { basisPoints: 1_000, from: { EUR: 10_000_000 } },
]

describe('worked examples that finance can check', () => {
  it.each([
    ['10 % of 10,000.00', 1_000_000, 1_000, 100_000],
    ['7.5 % of 999.99 = 74.99925', 99_999, 750, 7_500],
    ['2.5 % of 0.20 = 0.005, half to even', 20, 250, 0],
    ['2.5 % of 0.60 = 0.015, half to even', 60, 250, 2],
    ['12.34 % of 1.00 = 0.1234', 100, 1_234, 12],
    ['100 % of an amount beyond 2^53 basis points', 9_007_199_254_740, 10_000, 9_007_199_254_740],
  ])('share: %s', (_what, amountInMinorUnits, basisPoints, expected) => {
    expect(amounts(aPlan({ rules: [aRule({ shape: { basisPoints, kind: 'share' } })] }), aDeal({ amountInMinorUnits }))).toEqual(expected === 0 ? [] : [expected])
  })

  it('flat: an amount per currency, and nothing in a currency without one', () => {
    const plan = aPlan({ rules: [aRule({ shape: { amounts: { EUR: 25_000, JPY: 30_000 }, kind: 'flat' } })] })
    expect(amounts(plan, aDeal())).toEqual([25_000])
    expect(amounts(plan, aDeal({ currency: 'JPY' }))).toEqual([30_000])
    expect(commissionFor([plan], aDeal({ currency: 'USD' }))).toMatchObject({ lines: [], silent: [{ why: 'no-amount-in-currency' }] })
  })

  it.each([
    // 40,000.00 before, 20,000.00 now: 10,000.00 at 5 % and 10,000.00 at 8 %
    ['marginal' as const, 4_000_000, 2_000_000, 50_000 + 80_000],
    // 60,000.00 at 8 % = 4,800.00, less 40,000.00 at 5 % = 2,000.00
    ['retroactive' as const, 4_000_000, 2_000_000, 480_000 - 200_000],
    // 0 before, 120,000.00 now: 50,000.00 at 5 %, 50,000.00 at 8 %, 20,000.00 at 10 %
    ['marginal' as const, 0, 12_000_000, 250_000 + 400_000 + 200_000],
    ['retroactive' as const, 0, 12_000_000, 1_200_000],
    // exactly at the threshold the higher rate holds
    ['retroactive' as const, 0, 5_000_000, 400_000],
    ['marginal' as const, 0, 5_000_000, 250_000],
  ])('bands, %s: %i before and %i now', (mode, before, amountInMinorUnits, expected) => {
    const plan = aPlan({ rules: [aRule({ shape: { bands, kind: 'bands', mode, window: 'quarter' } })] })
    expect(amounts(plan, aDeal({ amountInMinorUnits, volumeBeforeInMinorUnits: { quarter: before, year: 99_999_999 } }))).toEqual([expected])
  })

  it('table: by a field, with something else for the rest', () => {
    const table = { field: 'customer.country', kind: 'table' as const, otherwise: null, rows: [{ rate: { basisPoints: 1_500, kind: 'share' as const }, value: 'DE' }, { rate: { amounts: { EUR: 9_900 }, kind: 'flat' as const }, value: 'AT' }] }
    const plan = aPlan({ rules: [aRule({ shape: table })] })
    expect(amounts(plan, aDeal({ fields: { 'customer.country': 'DE' } }))).toEqual([150_000])
    expect(amounts(plan, aDeal({ fields: { 'customer.country': 'AT' } }))).toEqual([9_900])
    expect(commissionFor([plan], aDeal({ fields: { 'customer.country': 'FR' } })).silent).toEqual([{ rule: 'r1', ruleLabel: 'Rule', why: 'no-row' }])
    expect(amounts(aPlan({ rules: [aRule({ shape: { ...table, otherwise: { basisPoints: 100, kind: 'share' } } })] }), aDeal())).toEqual([10_000])
  })

  it('floor and cap, per currency', () => {
    const plan = aPlan({ rules: [aRule({ cap: { EUR: 80_000 }, floor: { EUR: 5_000 } })] })
    expect(amounts(plan, aDeal())).toEqual([80_000])
    expect(amounts(plan, aDeal({ amountInMinorUnits: 1_000 }))).toEqual([5_000])
    expect(amounts(plan, aDeal({ amountInMinorUnits: 1_000, currency: 'USD' }))).toEqual([100])
  })

  it('parts: 50 % at once, 30 % after 90 days, 20 % after 180 days, and no cent is lost', () => {
    const timing = { kind: 'parts' as const, parts: [{ afterDays: 0, basisPoints: 5_000 }, { afterDays: 90, basisPoints: 3_000 }, { afterDays: 180, basisPoints: 2_000 }] }
    const { lines } = commissionFor([aPlan({ rules: [aRule({ shape: { amounts: { EUR: 101 }, kind: 'flat' }, timing })] })], aDeal())
    expect(lines.map(({ amountInMinorUnits, dueAt, key, releaseAt }) => [amountInMinorUnits, dueAt.slice(0, 10), releaseAt.slice(0, 10), key])).toEqual([
      [50, '2026-03-31', '2026-04-30', 'r1:1'],
      [30, '2026-06-29', '2026-07-29', 'r1:2'],
      [21, '2026-09-27', '2026-10-27', 'r1:3'],
    ])
  })

  it('recurring: the same amount every quarter', () => {
    const { lines } = commissionFor([aPlan({ rules: [aRule({ timing: { every: 'quarter', kind: 'recurring', times: 3 } })] })], aDeal({ closedAt: '2026-01-31T00:00:00.000Z' }))
    expect(lines.map(({ amountInMinorUnits, dueAt }) => [amountInMinorUnits, dueAt.slice(0, 10)])).toEqual([[100_000, '2026-01-31'], [100_000, '2026-04-30'], [100_000, '2026-07-31']])
  })

  it('payees: partner, person and distributor, with a cap on the sum that the distributor gives way to first', () => {
    const rules = [
      aRule({ id: 'partner', shape: { basisPoints: 1_000, kind: 'share' } }),
      aRule({ id: 'person', payee: 'person', shape: { basisPoints: 200, kind: 'share' } }),
      aRule({ id: 'distributor', payee: 'distributor', shape: { basisPoints: 500, kind: 'share' } }),
    ]
    const facts = aDeal({ distributor: 'd', person: 'u' })
    const { lines } = commissionFor([aPlan({ rules, shareCapInBasisPoints: 1_300 })], facts)
    expect(lines.map(({ amountInMinorUnits, payee }) => [payee.kind, payee.id, amountInMinorUnits])).toEqual([['partner', 'p', 100_000], ['person', 'u', 20_000], ['distributor', 'd', 10_000]])
    expect(commissionFor([aPlan({ rules })], aDeal()).silent.map(({ rule, why }) => [rule, why])).toEqual([['person', 'no-payee'], ['distributor', 'no-payee']])
  })

  it('conditions: a certificate, a field', () => {
    const plan = aPlan({ rules: [aRule({ conditions: [{ certificate: 'expert', kind: 'certificate' }, { field: 'source', kind: 'field', values: ['event'] }] })] })
    expect(commissionFor([plan], aDeal()).silent[0]?.why).toBe('certificate-missing')
    expect(commissionFor([plan], aDeal({ certificates: ['expert'] })).silent[0]?.why).toBe('field-differs')
    expect(amounts(plan, aDeal({ certificates: ['expert'], fields: { source: 'event' } }))).toEqual([100_000])
  })

  it('can be done again from the trace alone', () => {
    const rules = [
      aRule({ cap: { EUR: 70_000 }, shape: { bands, kind: 'bands', mode: 'marginal', window: 'year' }, timing: { kind: 'parts', parts: [{ afterDays: 0, basisPoints: 3_333 }, { afterDays: 1, basisPoints: 6_667 }] } }),
      aRule({ id: 'r2', payee: 'distributor', shape: { bands, kind: 'bands', mode: 'retroactive', window: 'year' } }),
    ]
    const { lines } = commissionFor([aPlan({ rules, shareCapInBasisPoints: 900 })], aDeal({ distributor: 'd', volumeBeforeInMinorUnits: { year: 4_999_999 } }))
    expect(lines).toHaveLength(3)
    expect(lines.map(({ steps }) => recompute(steps))).toEqual(lines.map(({ amountInMinorUnits }) => amountInMinorUnits))
  })
})

describe('the plan that decides', () => {
  const rules = [aRule({})]
  const taken = (plans: readonly CommissionPlan[], facts = aDeal()) => commissionFor(plans, facts).considered.map(({ plan, verdict }) => [plan, verdict])

  it('is the one of higher priority, then of the narrower audience, then of the later start', () => {
    expect(taken([aPlan({ id: 'a', rules }), aPlan({ id: 'b', priority: 1, rules })])).toEqual([['a', 'outranked'], ['b', 'taken']])
    expect(taken([aPlan({ audience: { ...nobody, tiers: ['gold'] }, id: 'a', rules }), aPlan({ id: 'b', rules })])).toEqual([['a', 'taken'], ['b', 'outranked']])
    expect(taken([aPlan({ audience: { ...nobody, partners: ['p'] }, id: 'a', rules }), aPlan({ audience: { ...nobody, partnerTypes: ['reseller'], tiers: ['gold'] }, id: 'b', rules })])).toEqual([['a', 'taken'], ['b', 'outranked']])
    expect(taken([aPlan({ id: 'a', rules }), aPlan({ effectiveFrom: '2026-02-01T00:00:00.000Z', id: 'b', rules })])).toEqual([['a', 'outranked'], ['b', 'taken']])
  })

  it('holds from its first moment to before its last one', () => {
    const plan = aPlan({ effectiveFrom: '2026-01-01T00:00:00.000Z', effectiveTo: '2026-04-01T00:00:00.000Z', rules })
    expect(taken([plan], aDeal({ closedAt: '2025-12-31T23:59:59.999Z' }))).toEqual([['plan', 'not-yet']])
    expect(taken([plan], aDeal({ closedAt: '2026-01-01T00:00:00.000Z' }))).toEqual([['plan', 'taken']])
    expect(taken([plan], aDeal({ closedAt: '2026-04-01T00:00:00.000Z' }))).toEqual([['plan', 'no-longer']])
    expect(taken([aPlan({ audience: { ...nobody, tiers: ['bronze'] }, rules })])).toEqual([['plan', 'not-for-this-partner']])
  })
})
