import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { changesOf } from './changes-of.js'

const fields = [
  { name: 'name', type: 'text' },
  { name: 'amount', type: 'number' },
  { name: 'closedAt', type: 'date' },
  { name: 'isHidden', type: 'checkbox' },
  { hasMany: true, name: 'people', relationTo: 'partner-users', type: 'relationship' },
  { name: 'stage', relationTo: 'deal-stages', type: 'relationship' },
  { name: 'answers', type: 'json' },
  { localized: true, name: 'title', type: 'text' },
  { fields: [], flattenedFields: [{ name: 'company', type: 'text' }, { name: 'country', type: 'text' }], name: 'customer', type: 'group' },
] as unknown as FlattenedField[]

const stored = { amount: 5, answers: { size: 3 }, closedAt: null, customer: { company: 'Globex', country: 'DE' }, id: '1', isHidden: false, name: 'Rollout', people: ['a', 'b'], stage: 's1', title: { en: 'One' } }

describe('what of a record is written', () => {
  it('is what differs from what is stored', () => {
    expect(changesOf(fields, { ...stored, amount: 7, stage: 's2' }, stored)).toEqual({ amount: 7, stage: 's2' })
    expect(changesOf(fields, stored, stored)).toEqual({})
  })

  it('keeps a group whole, whatever of it was sent', () => {
    expect(changesOf(fields, { customer: { country: null } }, stored)).toEqual({ customer: { company: 'Globex', country: null } })
  })

  it('is a moment in the form in which it is read again', () => {
    expect(changesOf(fields, { closedAt: '2026-05-05' }, stored)).toEqual({ closedAt: '2026-05-05T00:00:00.000Z' })
  })

  it('leaves alone what is undefined', () => {
    expect(changesOf(fields, { name: undefined }, stored)).toEqual({})
  })

  it.each([
    ['a list', { people: ['a'] }],
    ['JSON, whose keys Postgres orders', { answers: { size: 4 } }],
    ['what is said in several languages', { title: { en: 'Two' } }],
    ['a value of another kind', { amount: '7' }],
    ['a record in place of its id', { stage: { id: 's2' } }],
    ['a group that is not there', { customer: null }],
    ['what is no field', { unknown: 1 }],
  ])('goes the long way for %s', (_what, change) => {
    expect(changesOf(fields, { ...stored, ...change }, stored)).toBeUndefined()
  })
})
