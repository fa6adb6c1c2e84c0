import { describe, expect, it } from 'vitest'

import { lastPeriod } from './digest-period.js'

const utc = { hour: 6, timeZone: 'UTC' }
const said = (rhythm: 'daily' | 'weekly', now: string, at = utc) => {
  const { dueAt, name } = lastPeriod(rhythm, new Date(now), at)
  return `${name} ${dueAt.toISOString()}`
}

describe('the period of a digest', () => {
  it('ends every day at the hour', () => {
    expect(said('daily', '2026-11-22T06:00:00Z')).toBe('daily:2026-11-22 2026-11-22T06:00:00.000Z')
    expect(said('daily', '2026-11-22T05:59:59Z')).toBe('daily:2026-11-21 2026-11-21T06:00:00.000Z')
    expect(said('daily', '2026-11-22T23:59:59Z')).toBe('daily:2026-11-22 2026-11-22T06:00:00.000Z')
  })

  it('ends every Monday at the hour', () => {
    expect(said('weekly', '2026-11-22T12:00:00Z')).toBe('weekly:2026-11-16 2026-11-16T06:00:00.000Z')
    expect(said('weekly', '2026-11-23T05:00:00Z')).toBe('weekly:2026-11-16 2026-11-16T06:00:00.000Z')
    expect(said('weekly', '2026-11-23T06:00:00Z')).toBe('weekly:2026-11-23 2026-11-23T06:00:00.000Z')
    expect(said('weekly', '2027-01-01T12:00:00Z')).toBe('weekly:2026-12-28 2026-12-28T06:00:00.000Z')
  })

  it('follows the clock of its time zone, in summer and in winter', () => {
    const berlin = { hour: 7, timeZone: 'Europe/Berlin' }
    expect(said('daily', '2026-07-01T12:00:00Z', berlin)).toBe('daily:2026-07-01 2026-07-01T05:00:00.000Z')
    expect(said('daily', '2026-12-01T12:00:00Z', berlin)).toBe('daily:2026-12-01 2026-12-01T06:00:00.000Z')
    expect(said('daily', '2026-03-29T12:00:00Z', { ...berlin, hour: 2 })).toBe('daily:2026-03-29 2026-03-29T01:00:00.000Z')
    expect(said('daily', '2026-11-22T12:00:00Z', { hour: 8, timeZone: 'Pacific/Auckland' })).toBe('daily:2026-11-22 2026-11-21T19:00:00.000Z')
    expect(said('daily', '2026-11-22T15:30:00Z', { hour: 6, timeZone: 'Asia/Kolkata' })).toBe('daily:2026-11-22 2026-11-22T00:30:00.000Z')
  })
})
