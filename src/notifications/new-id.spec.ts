import { describe, expect, it } from 'vitest'

import { newId } from './new-id.js'

describe('a new id', () => {
  it('is a UUID of version 7', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newId(1))).size).toBe(10_000)
  })

  it('sorts by time', () => {
    const ids = [1, 1_000, 1_700_000_000_000, 1_700_000_000_001].map((now) => newId(now))
    expect([...ids].sort()).toEqual(ids)
  })
})
