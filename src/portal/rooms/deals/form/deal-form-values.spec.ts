import { describe, expect, it } from 'vitest'

import type { Deal } from '../../../../client/deals.js'
import { dealFormFields, dealInputOf, valuesOfDeal } from './deal-form-values.js'

const defaults = { currency: 'EUR', stage: 'proposal' } as const
const deal = {
  amount: 1234500,
  currency: 'KWD',
  customFields: { old: 'kept', seats: 3 },
  customer: { company: 'Acme', contactEmail: null, contactName: 'Ada', country: 'DE', domain: 'acme.com' },
  expectedCloseDate: '2026-12-24T00:00:00.000Z',
  hiddenFromDistributor: false,
  id: 'd1',
  name: 'Acme, Leeds',
  people: ['p1'],
  stage: 'negotiation',
} as unknown as Deal
const questions = [{ kind: 'number', label: 'Seats', name: 'seats', required: false }] as const

describe('the form of a deal', () => {
  it('shows the amount as it is typed, by the decimals of its currency', () => {
    expect(valuesOfDeal(questions, deal, defaults)).toMatchObject({ amount: '1234.500', expectedCloseDate: '2026-12-24', stage: 'negotiation' })
  })

  it('sends amount and currency together, in minor units, whichever of them was touched', () => {
    const values = { ...valuesOfDeal(questions, deal, defaults), amount: '1250,5', currency: 'EUR' }
    expect(dealInputOf(questions, values, { fields: ['amount'], withAnswers: false })).toEqual({ amount: 125050, currency: 'EUR' })
    expect(dealInputOf(questions, { ...values, amount: '1250', currency: 'JPY' }, { fields: ['currency'], withAnswers: false })).toEqual({ amount: 1250, currency: 'JPY' })
  })

  it('sends the customer as a whole, and clears what was emptied', () => {
    const values = { ...valuesOfDeal(questions, deal, defaults), contactName: ' ', expectedCloseDate: '' }
    expect(dealInputOf(questions, values, { fields: ['contactName', 'expectedCloseDate'], withAnswers: false })).toEqual({
      customer: { company: 'Acme', contactEmail: null, contactName: null, country: 'DE', domain: 'acme.com' },
      expectedCloseDate: null,
    })
  })

  it('keeps answers to questions that are not asked any more', () => {
    const values = { ...valuesOfDeal(questions, deal, defaults), customFields: { seats: '4' } }
    expect(dealInputOf(questions, values, { fields: [], withAnswers: true }, deal.customFields)).toEqual({ customFields: { old: 'kept', seats: 4 } })
  })

  it('sends a new deal with everything that was asked', () => {
    const values = { ...valuesOfDeal([], undefined, defaults), amount: '10', company: 'Acme', name: 'First' }
    expect(dealInputOf([], values, { fields: dealFormFields, withAnswers: true })).toEqual({
      amount: 1000,
      currency: 'EUR',
      customer: { company: 'Acme', contactEmail: null, contactName: null, country: null, domain: null },
      expectedCloseDate: null,
      hiddenFromDistributor: false,
      name: 'First',
      people: [],
      stage: 'proposal',
    })
  })
})
