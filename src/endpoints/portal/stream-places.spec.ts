import { describe, expect, it } from 'vitest'

import { mostStreams, takePlace } from './stream-places.js'

describe('places for event streams', () => {
  it('are limited per person and come back when a stream ends', () => {
    const places = Array.from({ length: mostStreams }, () => takePlace('anna'))
    expect(places.every((place) => place !== null)).toBe(true)
    expect(takePlace('anna')).toBeNull()
    expect(takePlace('otto')).not.toBeNull()
    places[0]?.()
    places[0]?.()
    expect(takePlace('anna')).not.toBeNull()
    expect(takePlace('anna')).toBeNull()
  })
})
