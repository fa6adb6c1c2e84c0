import { describe, expect, it } from 'vitest'

import { planOfForm } from './plan-form.js'

describe('a plan as the form holds it', () => {
  it('is read where empty lists stand as the number of their rows', () => {
    const rule = { blockType: 'share-rule', caps: 0, conditions: 0, floors: 0, holdDays: 0, payee: 'partner', percent: 10, timing: { kind: 'once', parts: 0 } }
    expect(planOfForm({ effectiveFrom: '2031-01-01T00:00:00.000Z', rules: [rule] })?.rules).toMatchObject([{ caps: [], conditions: [], percent: 10 }])
    expect(planOfForm({ rules: 0 })?.rules).toEqual([])
  })

  it('leaves out rows that are not complete yet, and is none when it never could be one', () => {
    expect(planOfForm({ rules: [{ amounts: [{ currency: 'EUR' }, { amount: 5, currency: 'EUR' }], blockType: 'flat-rule' }] })?.rules).toMatchObject([{ amounts: [{ amount: 5, currency: 'EUR' }] }])
    expect(planOfForm({ rules: [{ blockType: 'nothing' }] })).toBeUndefined()
    expect(planOfForm('text')).toBeUndefined()
  })
})
