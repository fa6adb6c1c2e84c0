import { describe, expect, it } from 'vitest'

import { metricPeriod, metricPeriods } from './metric-period.js'

const now = new Date('2026-11-22T19:30:00Z')
const days = (dates: readonly Date[]) => dates.map((date) => date.toISOString().slice(0, 10))

describe('metricPeriod', () => {
  it('counts seven days up to and with today', () => {
    const { from, parts, previousFrom, to } = metricPeriod('days-7', now)
    expect(days([previousFrom, from, to])).toEqual(['2026-11-09', '2026-11-16', '2026-11-23'])
    expect(days(parts)).toEqual(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'])
  })

  it('cuts a month into days and leaves out those that lie ahead', () => {
    const { from, parts, previousFrom, to } = metricPeriod('month', now)
    expect(days([previousFrom, from, to])).toEqual(['2026-10-01', '2026-11-01', '2026-12-01'])
    expect(parts).toHaveLength(22)
  })

  it('cuts a quarter and 90 days into weeks, a year into months', () => {
    expect(metricPeriod('quarter', now).partLength).toBe('week')
    expect(metricPeriod('days-90', now).parts).toHaveLength(13)
    expect(days(metricPeriod('year', now).parts).at(-1)).toBe('2026-11-01')
  })

  it.each(metricPeriods)('keeps the parts of %s in order and inside', (kind) => {
    const { from, parts, previousFrom, to } = metricPeriod(kind, now)
    const all = [previousFrom, ...parts, to].map(Number)
    expect(parts[0]).toEqual(from)
    expect(all).toEqual([...all].sort((one, other) => one - other))
    expect(new Set(all).size).toBe(all.length)
  })
})
