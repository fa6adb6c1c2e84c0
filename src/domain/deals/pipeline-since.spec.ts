import { describe, expect, it } from 'vitest'

import { pipelineSince } from './pipeline-since.js'

describe('from when closed deals are counted', () => {
  const now = new Date('2026-05-01T10:00:00.000Z')

  it('is a year back, or the day that was asked for', () => {
    expect(pipelineSince(undefined, now)?.toISOString()).toBe('2025-05-01T00:00:00.000Z')
    expect(pipelineSince('2026-02-28', now)?.toISOString()).toBe('2026-02-28T00:00:00.000Z')
  })

  it.each(['2026-02-30', 'yesterday', '', '2026-2-1', ['2026-01-01'], 5])('is not %s', (asked) => {
    expect(pipelineSince(asked, now)).toBeUndefined()
  })
})
