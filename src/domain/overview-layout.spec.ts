import { describe, expect, it } from '@jest/globals'

import { arrange, isOverviewLayout } from './overview-layout.js'

const names = (layout: null | { hidden: string[]; order: string[] }) => arrange(['a', 'b', 'c'], (part) => part, layout).map(({ isHidden, part }) => (isHidden ? `(${part})` : part))

describe('the arrangement of the overview', () => {
  it('is the given one without a layout', () => {
    expect(names(null)).toEqual(['a', 'b', 'c'])
  })

  it('puts named parts first, in their order, and keeps the others behind', () => {
    expect(names({ hidden: [], order: ['c'] })).toEqual(['c', 'a', 'b'])
    expect(names({ hidden: ['a'], order: ['b', 'gone', 'a'] })).toEqual(['b', '(a)', 'c'])
  })

  it.each([null, {}, [], { order: [] }, { hidden: [], order: ['a'], other: 1 }, { hidden: [1], order: [] }, { hidden: [], order: [''] }])('refuses %j', (value) => {
    expect(isOverviewLayout(value)).toBe(false)
  })
})
