import { describe, expect, it } from 'vitest'

import { claimingStatuses, isReminderDue, mayMoveRegistration, protectedUntil, registrationStatuses } from './registration.js'

describe('the registration of a deal', () => {
  it.each([
    ['none', ['pending']],
    ['pending', ['none', 'approved', 'rejected']],
    ['approved', ['rejected', 'expired']],
    ['rejected', ['pending']],
    ['expired', ['pending']],
  ] as const)('goes from %s to %j and nowhere else', (from, targets) => {
    expect(registrationStatuses.filter((to) => mayMoveRegistration(from, to))).toEqual(registrationStatuses.filter((to) => (targets as readonly string[]).includes(to)))
  })

  it('keeps the customer while it is pending or approved', () => {
    expect(claimingStatuses).toEqual(['pending', 'approved'])
  })

  it('protects for whole days from the approval', () => {
    expect(protectedUntil(new Date('2026-03-01T10:00:00Z'), 90).toISOString()).toBe('2026-05-30T10:00:00.000Z')
  })

  it.each([
    ['2026-05-16T09:59:59Z', false],
    ['2026-05-16T10:00:00Z', true],
    ['2026-05-30T09:59:59Z', true],
    ['2026-05-30T10:00:00Z', false],
  ])('reminds 14 days before the end: at %s %s', (now, expected) => {
    expect(isReminderDue(new Date('2026-05-30T10:00:00Z'), new Date(now), 14)).toBe(expected)
  })
})
