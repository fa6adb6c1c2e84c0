import { describe, expect, it } from 'vitest'

import { choosePlan } from './choose-plan.js'
import type { CommissionPlan } from './commission-types.js'
import { asIfInForceAt, whyOutranked } from './why-outranked.js'

const everyone = { categories: [], partners: [], partnerTypes: [], stages: [], tags: [], tiers: [] }
const aPlan = (changes: Partial<CommissionPlan> = {}): CommissionPlan => ({
  audience: everyone, effectiveFrom: '2026-01-01T00:00:00.000Z', effectiveTo: null, id: 'a', name: 'A', priority: 0, rules: [], shareCapInBasisPoints: null, version: 1, ...changes,
})
const partner = { categories: [], id: 'p', partnerType: 't', stage: null, tags: [], tier: null }

describe('why another plan decides', () => {
  it.each([
    ['priority', aPlan({ id: 'b', priority: 5 })],
    ['audience', aPlan({ audience: { ...everyone, partnerTypes: ['t'] }, id: 'b' })],
    ['start', aPlan({ effectiveFrom: '2026-02-01T00:00:00.000Z', id: 'b' })],
    ['order', aPlan({ id: '0' })],
  ] as const)('names the first step in which they differ: %s', (reason, winner) => {
    const loser = aPlan()
    expect(choosePlan([loser, winner], { closedAt: '2026-03-01T00:00:00.000Z', partner }).plan).toBe(winner)
    expect(whyOutranked(winner, loser)).toBe(reason)
  })
})

describe('a plan as if it held', () => {
  it('takes a deal that closed before the plan begins, and goes before an equal plan that began earlier', () => {
    const closedAt = '2026-03-01T00:00:00.000Z'
    const draft = asIfInForceAt(aPlan({ effectiveFrom: '2027-01-01T00:00:00.000Z', id: 'z' }), closedAt)
    expect(choosePlan([aPlan(), draft], { closedAt, partner }).plan).toBe(draft)
  })

  it('keeps its own start where that lies before the deal, and forgets its end', () => {
    expect(asIfInForceAt(aPlan({ effectiveTo: '2026-02-01T00:00:00.000Z' }), '2026-03-01T00:00:00.000Z')).toEqual(aPlan())
  })
})
