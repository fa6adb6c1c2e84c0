import { describe, expect, it } from 'vitest'

import { minorUnitsOf, typedTextOf } from './typed-minor-units.js'

describe('a typed amount', () => {
  it.each([
    ['1250.5', 'EUR', 125_050],
    ['1250,50', 'EUR', 125_050],
    ['1250', 'JPY', 1_250],
    ['1250.125', 'KWD', 1_250_125],
    ['0', 'EUR', 0],
    [' ', 'EUR', null],
  ] as const)('%s %s is %s in minor units', (typed, currency, amount) => {
    expect(minorUnitsOf(typed, currency)).toBe(amount)
  })

  it('stays text where it is none, has more decimals than its currency, or has no currency', () => {
    for (const [typed, currency] of [['1250.5', 'JPY'], ['1,250', 'EUR'], ['1250', undefined]] as const) {
      const kept = minorUnitsOf(typed, currency)
      expect(typedTextOf(String(kept))).toBe(typed)
      // Payload reads a number where a text begins with one.
      expect(Number.parseFloat(String(kept))).toBeNaN()
    }
  })
})
