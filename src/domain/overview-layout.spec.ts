import { describe, expect, it } from 'vitest'

import { arrange, fitWidths, moved, isOverviewLayout } from './overview-layout.js'

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

describe('fitWidths', () => {
  const widths = (text: string) => fitWidths([...text].map((letter) => ({ width: letter === 'f' ? ('full' as const) : ('half' as const) }))).map(({ width }) => width[0]).join('')

  it('leaves no half alone', () => {
    expect(widths('fhhf')).toBe('fhhf')
    expect(widths('fhfh')).toBe('ffff')
    expect(widths('hhh')).toBe('hhf')
    expect(widths('')).toBe('')
  })
})

describe('moved', () => {
  it('takes an entry to another place and stops at the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 1, 9)).toEqual(['a', 'b'])
    expect(moved(['a'], 4, 0)).toEqual(['a'])
  })
})
