import { describe, expect, it } from 'vitest'

import type { PlanDocument, RuleDocument } from './plan-document.js'
import { labelOfRule, planOfDocument, plansInForce } from './plan-of-document.js'
import { problemsOfPlan } from './plan-problems.js'

const aPlan = (plan: Partial<PlanDocument> = {}): PlanDocument => ({ effectiveFrom: '2026-01-01T00:00:00.000Z', family: 'f', id: 'd1', name: 'Plan', rules: [], status: 'active', version: 1, ...plan })

const euros = (amount: number) => [{ amount, currency: 'EUR' }]

describe('a stored plan as the engine knows it', () => {
  it('has every shape of rule, percent as basis points and amounts by currency', () => {
    const rules: RuleDocument[] = [
      { blockType: 'share-rule', caps: euros(100), conditions: [{ course: { id: 'c' }, kind: 'certificate' }, { field: 'source', kind: 'field', values: ['referral'] }], holdDays: 14, id: 'r1', label: { de: 'Marge', en: 'Margin' }, percent: 7.5 },
      { amounts: [...euros(5_000), { amount: 700, currency: 'JPY' }], blockType: 'flat-rule', floors: euros(1), id: 'r2', label: 'Bonus', payee: 'person', timing: { every: 'quarter', kind: 'recurring', times: 4 } },
      { bands: [{ from: euros(0), percent: 5 }, { from: euros(9), percent: 12.34 }], blockType: 'bands-rule', id: 'r3', label: 'Bands', mode: 'retroactive', timing: { kind: 'parts', parts: [{ afterDays: 0, percent: 60 }, { afterDays: 90, percent: 40 }] }, window: 'year' },
      { blockType: 'table-rule', field: 'customer.country', id: 'r4', label: 'Table', otherwise: { kind: 'nothing' }, payee: 'distributor', rows: [{ kind: 'share', percent: 1, value: 'DE' }, { amounts: euros(3), kind: 'flat', value: 'AT' }] },
    ]
    expect(planOfDocument(aPlan({ audience: { partnerTypes: [{ id: 't' }], tiers: ['g'] }, rules, shareCapPercent: 15 }), 'de')).toEqual({
      audience: { categories: [], partners: [], partnerTypes: ['t'], stages: [], tags: [], tiers: ['g'] },
      effectiveFrom: '2026-01-01T00:00:00.000Z',
      effectiveTo: null,
      id: 'f',
      name: 'Plan',
      priority: 0,
      rules: [
        { cap: { EUR: 100 }, conditions: [{ certificate: 'c', kind: 'certificate' }, { field: 'source', kind: 'field', values: ['referral'] }], floor: null, holdDays: 14, id: 'r1', label: 'Marge', payee: 'partner', shape: { basisPoints: 750, kind: 'share' }, timing: { kind: 'once' } },
        { cap: null, conditions: [], floor: { EUR: 1 }, holdDays: 0, id: 'r2', label: 'Bonus', payee: 'person', shape: { amounts: { EUR: 5_000, JPY: 700 }, kind: 'flat' }, timing: { every: 'quarter', kind: 'recurring', times: 4 } },
        {
          cap: null, conditions: [], floor: null, holdDays: 0, id: 'r3', label: 'Bands', payee: 'partner',
          shape: { bands: [{ basisPoints: 500, from: { EUR: 0 } }, { basisPoints: 1_234, from: { EUR: 9 } }], kind: 'bands', mode: 'retroactive', window: 'year' },
          timing: { kind: 'parts', parts: [{ afterDays: 0, basisPoints: 6_000 }, { afterDays: 90, basisPoints: 4_000 }] },
        },
        {
          cap: null, conditions: [], floor: null, holdDays: 0, id: 'r4', label: 'Table', payee: 'distributor',
          shape: { field: 'customer.country', kind: 'table', otherwise: null, rows: [{ rate: { basisPoints: 100, kind: 'share' }, value: 'DE' }, { rate: { amounts: { EUR: 3 }, kind: 'flat' }, value: 'AT' }] }, timing: { kind: 'once' },
        },
      ],
      shareCapInBasisPoints: 1_500,
      version: 1,
    })
  })

  it('gives way to the next active version at its start, and not to drafts', () => {
    const versions = [aPlan(), aPlan({ effectiveFrom: '2026-07-01T00:00:00.000Z', id: 'd2', version: 2 }), aPlan({ effectiveFrom: '2026-02-01T00:00:00.000Z', id: 'd3', status: 'draft', version: 3 })]
    expect(plansInForce(versions).map(({ document, plan }) => [document, plan.effectiveTo])).toEqual([['d1', '2026-07-01T00:00:00.000Z'], ['d2', null]])
  })

  it('is called by another language where one is missing', () => {
    expect([labelOfRule({ label: { en: 'Margin' } }, 'de'), labelOfRule({ label: null }, 'de')]).toEqual(['Margin', ''])
  })
})

describe('what is wrong with a plan', () => {
  const kinds = (plan: Partial<PlanDocument>) => problemsOfPlan(aPlan(plan)).map(({ kind, path }) => `${kind} ${path}`)
  const rule = (more: object): RuleDocument => ({ blockType: 'share-rule', percent: 1, ...more }) as RuleDocument

  it.each<[string, Partial<PlanDocument>]>([
    ['end-before-start effectiveTo', { effectiveTo: '2026-01-01T00:00:00.000Z', status: 'draft' }],
    ['no-rules rules', {}],
    ['parts-not-whole rules.0.timing.parts', { rules: [rule({ timing: { kind: 'parts', parts: [{ afterDays: 0, percent: 99.99 }] } })] }],
    ['times-missing rules.0.timing.times', { rules: [rule({ timing: { kind: 'recurring' } })] }],
    ['condition-incomplete rules.0.conditions.0.kind', { rules: [rule({ conditions: [{ field: 'source', kind: 'field', values: [] }] })] }],
    ['bands-not-rising rules.0.bands', { rules: [rule({ bands: [{ from: euros(5), percent: 1 }, { from: euros(5), percent: 2 }], blockType: 'bands-rule' })] }],
    ['value-twice rules.0.rows', { rules: [rule({ blockType: 'table-rule', field: 'x', rows: [{ kind: 'share', percent: 1, value: 'a' }, { kind: 'share', percent: 2, value: 'a' }] })] }],
    ['rate-missing rules.0.rows.0.kind', { rules: [rule({ blockType: 'table-rule', field: 'x', rows: [{ kind: 'flat', value: 'a' }] })] }],
  ])('is named: %s', (problem, plan) => {
    expect(kinds(plan)).toEqual([problem])
  })

  it('is nothing for a complete one', () => {
    expect(kinds({ rules: [rule({ timing: { kind: 'parts', parts: [{ afterDays: 0, percent: 33.33 }, { afterDays: 9, percent: 66.67 }] } })] })).toEqual([])
  })
})
