import { describe, expect, it } from 'vitest'

import { daysLeft, goalItem, goalPeriod } from './goal-period.js'

const now = new Date('2026-11-22T12:00:00.000Z')

describe('the period of a goal', () => {
  it('is the calendar period that counts now', () => {
    expect(goalPeriod('quarter', {}, now)).toEqual({ from: new Date('2026-10-01'), to: new Date('2027-01-01') })
    expect(goalPeriod('month', {}, now)?.to).toEqual(new Date('2026-12-01'))
  })

  it('runs through the last of its days', () => {
    const period = goalPeriod('dates', { from: '2026-11-01T12:00:00.000Z', until: '2026-11-24T00:00:00.000Z' }, now)!
    expect(period).toEqual({ from: new Date('2026-11-01'), to: new Date('2026-11-25') })
    expect(daysLeft(period, now)).toBe(3)
    expect(daysLeft(period, new Date('2026-11-24T23:59:00.000Z'))).toBe(1)
    expect(daysLeft(period, new Date('2026-11-25T00:00:00.000Z'))).toBe(0)
  })

  it('is none without dates, or with dates that run backwards', () => {
    expect(goalPeriod('dates', {}, now)).toBeUndefined()
    expect(goalPeriod('dates', { from: '2026-02-02', until: '2026-02-01' }, now)).toBeUndefined()
    expect(goalPeriod('dates', { from: 'soon', until: '2026-02-01' }, now)).toBeUndefined()
  })

  it('keeps what is typed in for each calendar period apart', () => {
    const [november, december] = [now, new Date('2026-12-01')].map((moment) => goalItem('g', 'month', goalPeriod('month', {}, moment)!))
    expect(november).toBe('g@2026-11-01')
    expect(december).toBe('g@2026-12-01')
    expect(goalItem('g', 'dates', goalPeriod('dates', { from: '2026-11-01', until: '2026-12-31' }, now)!)).toBe('g')
  })
})
