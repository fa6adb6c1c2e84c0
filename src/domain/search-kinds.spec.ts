import { describe, expect, it } from 'vitest'

import { chosenKinds, searchKinds, searchPartOf } from './search-kinds.js'

describe('searchPartOf', () => {
  it('is everything, or a page of one kind', () => {
    expect(searchPartOf({})).toEqual({ kind: null, page: 1 })
    expect(searchPartOf({ kind: null, page: null })).toEqual({ kind: null, page: 1 })
    expect(searchPartOf({ kind: 'leads', page: '50' })).toEqual({ kind: 'leads', page: 50 })
    expect(searchPartOf({ kind: 'rooms', page: 2 })).toEqual({ kind: 'rooms', page: 2 })
  })

  it('is nothing for kinds and pages that there are not', () => {
    for (const asked of [{ page: '2' }, { kind: 'secrets' }, { kind: '' }, { kind: ['leads'] }, { kind: 'leads', page: '0' }, { kind: 'leads', page: '51' }, { kind: 'leads', page: 1.5 }, { kind: 'leads', page: 'x' }]) {
      expect({ asked, part: searchPartOf(asked) }).toEqual({ asked, part: undefined })
    }
  })
})

describe('chosenKinds', () => {
  it('takes those that exist, and all when none is named', () => {
    expect(chosenKinds(['leads', 'x', 'rooms'])).toEqual(['rooms', 'leads'])
    expect(chosenKinds('people')).toEqual(['people'])
    expect(chosenKinds(undefined)).toEqual(searchKinds)
  })
})
