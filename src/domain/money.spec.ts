import { describe, expect, it } from 'vitest'

import { currencies, exponentOf, formatAmount, isCurrency, largestAmountInMinorUnits, parseAmount, typedAmount } from './money.js'

describe('amounts of money', () => {
  it.each([
    ['1250', 'EUR', 125_000],
    ['1250.5', 'EUR', 125_050],
    ['1250,50', 'EUR', 125_050],
    ['0.01', 'USD', 1],
    ['0.29', 'USD', 29],
    ['1250', 'JPY', 1_250],
    ['1.234', 'KWD', 1_234],
    [' 7 ', 'GBP', 700],
    ['100000000', 'EUR', largestAmountInMinorUnits],
  ] as const)('reads %s %s exactly', (typed, currency, amount) => expect(parseAmount(typed, currency)).toBe(amount))

  it.each([
    ['1,250.00', 'EUR'],
    ['1.234', 'EUR'],
    ['1.5', 'JPY'],
    ['-1', 'EUR'],
    ['', 'EUR'],
    ['1e3', 'EUR'],
    ['100000000.01', 'EUR'],
    [12, 'EUR'],
    [null, 'EUR'],
  ] as const)('refuses %j %s', (typed, currency) => expect(parseAmount(typed, currency)).toBeUndefined())

  it('read back what they write, for every currency and exponent', () => {
    for (const currency of currencies) {
      for (const amount of [0, 1, 9, 10, 99, 1_000, 123_456_789, largestAmountInMinorUnits]) {
        const digits = String(amount).padStart(exponentOf(currency) + 1, '0')
        const typed = exponentOf(currency) === 0 ? digits : `${digits.slice(0, -exponentOf(currency))}.${digits.slice(-exponentOf(currency))}`
        expect(parseAmount(typed, currency)).toBe(amount)
      }
    }
  })

  it('are typed as short as they can be, and read back as they were', () => {
    expect([typedAmount(125_000, 'EUR'), typedAmount(125_050, 'EUR'), typedAmount(7, 'EUR'), typedAmount(1_250, 'JPY'), typedAmount(5, 'KWD')]).toEqual(['1250', '1250.50', '0.07', '1250', '0.005'])
    for (const currency of currencies) {
      expect(parseAmount(typedAmount(123_456, currency), currency)).toBe(123_456)
    }
  })

  it('are written as a language writes them, with the decimals of their currency', () => {
    expect(formatAmount(125_050, 'EUR', 'en')).toBe('€1,250.50')
    expect(formatAmount(125_050, 'EUR', 'de')).toMatch(/^1\.250,50\s€$/)
    expect(formatAmount(1_250, 'JPY', 'en')).toBe('¥1,250')
    expect(formatAmount(1_234, 'KWD', 'en')).toMatch(/^KWD\s1\.234$/)
  })

  it('know their currencies', () => {
    expect(isCurrency('EUR')).toBe(true)
    expect(isCurrency('ZZZ')).toBe(false)
  })
})
