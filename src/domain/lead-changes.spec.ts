import { describe, expect, it } from 'vitest'

import { leadChanges } from './lead-changes.js'

describe('changes of a lead', () => {
  it('name the field and both values', () => {
    expect(leadChanges({ company: 'Acme', phone: null }, { company: 'Acme AG', phone: '030 1' })).toEqual([
      { field: 'company', from: 'Acme', to: 'Acme AG' },
      { field: 'phone', from: null, to: '030 1' },
    ])
  })

  it('tell answers to custom questions one by one', () => {
    expect(leadChanges({ customFields: { region: 'EMEA', seats: 5 } }, { customFields: { budget: true, seats: 6 } })).toEqual([
      { field: 'customFields.budget', from: null, to: 'true' },
      { field: 'customFields.region', from: 'EMEA', to: null },
      { field: 'customFields.seats', from: '5', to: '6' },
    ])
  })

  it('do not count an empty text for a missing one, nor fields that have steps of their own', () => {
    expect(leadChanges({ email: null, status: 'new' }, { email: '', status: 'demo' })).toEqual([])
  })
})
