import { describe, expect, it } from 'vitest'

import { createIdAt } from './id-at.js'
import { createRandom } from './random.js'

describe('the generator of the demo', () => {
  it('tells the same story twice', () => {
    const draw = () => {
      const random = createRandom(7)
      return Array.from({ length: 50 }, () => random.between(1, 1000))
    }
    expect(draw()).toEqual(draw())
  })

  it('stays within its bounds and reaches both', () => {
    const random = createRandom(1)
    const drawn = new Set(Array.from({ length: 500 }, () => random.between(2, 5)))
    expect([...drawn].sort()).toEqual([2, 3, 4, 5])
  })

  it('draws in proportion to the weights', () => {
    const random = createRandom(3)
    const drawn = Array.from({ length: 2000 }, () => random.weighted([['often', 9], ['seldom', 1]] as const))
    const share = drawn.filter((item) => item === 'often').length / drawn.length
    expect(share).toBeGreaterThan(0.86)
    expect(share).toBeLessThan(0.94)
  })

  it('makes ids of version 7 that sort by the moment they carry', () => {
    const idAt = createIdAt(createRandom(5))
    const [early, late] = [idAt(new Date('2026-01-01')), idAt(new Date('2026-01-02'))]
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(early < late).toBe(true)
  })
})
