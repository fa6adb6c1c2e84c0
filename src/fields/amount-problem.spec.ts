import { describe, expect, it } from 'vitest'

import { checkAmount } from './amount-problem.js'

const asked = (currency?: string) => ({ req: { i18n: { language: 'en' }, t: (key: string) => key } as never, siblingData: { currency } })

describe('an amount that a form or a request brings', () => {
  it('is taken in whole minor units', () => {
    expect(checkAmount(9_995, asked('EUR'))).toBe(true)
    expect(checkAmount(0, asked('JPY'))).toBe(true)
  })

  it('is asked for as people type it where a form held a text, which Payload makes NaN of', () => {
    for (const value of ['≠99.955', Number.NaN]) {
      expect(checkAmount(value, asked('EUR'))).toMatch(/at most 2 decimals/)
    }
    expect(checkAmount(Number.NaN, asked('KWD'))).toMatch(/at most 3 decimals/)
  })

  it('is asked for in minor units where a request brought another number', () => {
    for (const value of [1.5, -1, null, 10_000_000_001]) {
      expect(checkAmount(value, asked('EUR'))).toMatch(/smallest unit/)
    }
    expect(checkAmount(Number.NaN, asked())).toMatch(/smallest unit/)
  })
})
