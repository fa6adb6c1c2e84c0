import { describe, expect, it } from 'vitest'

import { currencyOfPlan, fieldsOfPlan } from './fields-of-plan.js'

describe('what an example needs beside its amount', () => {
  it('names each field that a table or a condition looks at once', () => {
    const rules = [
      { blockType: 'table-rule', conditions: [{ field: 'source', kind: 'field' }, { kind: 'certificate' }], field: 'customer.country' },
      { blockType: 'share-rule', conditions: [{ field: 'source', kind: 'field' }, { field: '', kind: 'field' }] },
    ]
    expect(fieldsOfPlan(JSON.stringify({ rules }))).toEqual(['customer.country', 'source'])
  })

  it('begins in the currency that the rules speak of', () => {
    expect(currencyOfPlan(JSON.stringify({ rules: [{ amounts: [{ amount: 5, currency: 'JPY' }] }] }))).toBe('JPY')
    expect(currencyOfPlan(JSON.stringify({ rules: [{ percent: 5 }] }))).toBeUndefined()
  })
})
