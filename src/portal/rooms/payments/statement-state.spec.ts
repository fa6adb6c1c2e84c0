import { describe, expect, it } from 'vitest'

import { monthAfter, spanOf, statementSearch, statementStateOf } from './statement-state.js'

const now = new Date('2026-01-31T23:30:00.000Z')

describe('the address of a statement', () => {
  it('means this month, newest first, without anything in it', () => {
    expect(statementStateOf({}, now)).toEqual({ after: null, currency: null, month: '2026-01' })
  })

  it('says month, currency and page, and reads as it was written', () => {
    const state = { after: 'MjAyNg', currency: 'KWD', month: '2025-11' }
    expect(statementSearch(state)).toBe('?currency=KWD&month=2025-11&after=MjAyNg')
    expect(statementStateOf(Object.fromEntries(new URLSearchParams(statementSearch(state))), now)).toEqual(state)
    expect(statementStateOf({ month: 'all' }, now).month).toBeNull()
    expect(statementSearch({ after: null, currency: null, month: null })).toBe('?month=all')
  })

  it.each([{ month: '2026-13' }, { month: '1999-01' }, { month: "2026-01'--" }, { currency: 'euro', month: ['x', 'y'] }])('falls back to this month for %j', (search) => {
    expect(statementStateOf(search, now)).toEqual({ after: null, currency: null, month: '2026-01' })
  })

  it('steps over the turn of the year, and cuts months where the next begins', () => {
    expect([monthAfter('2026-01', -1), monthAfter('2025-12', 1)]).toEqual(['2025-12', '2026-01'])
    expect(spanOf('2025-12')).toEqual({ from: '2025-12-01', to: '2026-01-01' })
    expect(spanOf(null)).toEqual({})
  })
})
