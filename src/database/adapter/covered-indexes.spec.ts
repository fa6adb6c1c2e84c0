import { describe, expect, it } from 'vitest'

import { coveredIndexes } from './covered-indexes.js'

describe('coveredIndexes', () => {
  it('names an index whose columns begin a longer one', () => {
    expect(coveredIndexes({ both: { on: ['partner', 'createdAt'] }, created: { on: 'createdAt' }, partner: { on: 'partner' } })).toEqual(['partner'])
  })

  it('keeps an index over the same columns in another order', () => {
    expect(coveredIndexes({ one: { on: ['partner', 'status'] }, other: { on: ['status', 'partner', 'createdAt'] } })).toEqual([])
  })

  it('keeps unique indexes, and one of two equal ones is not taken for the longer', () => {
    expect(coveredIndexes({ again: { on: ['slug'] }, long: { on: ['number', 'partner'] }, number: { on: 'number', unique: true }, slug: { on: 'slug' } })).toEqual([])
  })
})
