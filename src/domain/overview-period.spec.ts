import { describe, expect, it } from 'vitest'

import { overviewPeriod } from './overview-period.js'

const days = (kind: 'month' | 'quarter' | 'year', now: string) => {
  const { from, previousFrom, to } = overviewPeriod(kind, new Date(now))
  return [previousFrom, from, to].map((date) => date.toISOString().slice(0, 10))
}

describe('the period of the overview', () => {
  it('is the calendar month, with the one before', () => {
    expect(days('month', '2026-01-31T23:59:59.999Z')).toEqual(['2025-12-01', '2026-01-01', '2026-02-01'])
  })

  it('is the calendar quarter', () => {
    expect(days('quarter', '2026-05-10T00:00:00.000Z')).toEqual(['2026-01-01', '2026-04-01', '2026-07-01'])
    expect(days('quarter', '2026-02-10T00:00:00.000Z')).toEqual(['2025-10-01', '2026-01-01', '2026-04-01'])
  })

  it('is the calendar year', () => {
    expect(days('year', '2026-12-31T12:00:00.000Z')).toEqual(['2025-01-01', '2026-01-01', '2027-01-01'])
  })
})
