import { describe, expect, it } from 'vitest'

import { loggablePath } from './logs.js'

describe('paths in the log', () => {
  it('lose the query, which may hold names and addresses of people', () => {
    expect(loggablePath('/api/leads?where[email][equals]=anna@example.com')).toBe('/api/leads')
  })

  it('lose tokens', () => {
    expect(loggablePath('/reset-password/8f14e45fceea167a5a36dedd4bea2543aa12bb34cc56')).toBe('/reset-password/[removed]')
    expect(loggablePath('/api/users/verify/Zk3vQ0p1X9aLr5TtYw7uBn2mCd4eFg6hJi8kLo0pQr')).toBe('/api/users/verify/[removed]')
  })

  it('keep ids and words', () => {
    const path = '/api/leads/0192f0c1-2b3c-7d4e-8f90-123456789abc/a-room-with-quite-a-long-name-in-the-address'
    expect(loggablePath(path)).toBe(path)
  })
})
