import { describe, expect, it } from 'vitest'

import { largestAmountInMinorUnits } from './money.js'
import { basisPointsOf, faultOfQuantity, isPercentage, largestQuantity, mostProducts, type PricedProduct, quoteFor } from './price-quote.js'

const aProduct = (changes: Partial<PricedProduct> = {}): PricedProduct => ({ bands: [], id: 'p', leastQuantity: 1, mostQuantity: largestQuantity, priceInMinorUnits: 1_000, ...changes })
const totalOf = (priceInMinorUnits: number, quantity: number, discount: number): number => quoteFor([aProduct({ priceInMinorUnits })], { p: quantity }, discount).totalInMinorUnits

/** The same numbers in every run, spread over the range. */
const drawn = (seed: number) => {
  let state = seed
  return (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % (most + 1)
  }
}

describe('a quote', () => {
  it.each([
    [50, 1, 100, 50], // 49.5: the middle, 50 is even
    [150, 1, 100, 148], // 148.5: the middle, 148 is even
    [1, 1, 5_000, 0], // 0.5
    [3, 1, 5_000, 2], // 1.5
    [1, 1, 4_999, 1],
    [1, 1, 5_001, 0],
    [999, 3, 1_250, 2_622], // 2622.375
    [1_000, 2, 0, 2_000],
    [1_000, 2, 10_000, 0],
  ])('of %i × %i with %i basis points off is %i', (price, quantity, discount, total) => expect(totalOf(price, quantity, discount)).toBe(total))

  it('adds the discount of the quantity to that of the tier, up to everything', () => {
    const bands = [{ discountInBasisPoints: 2_000, fromQuantity: 100 }, { discountInBasisPoints: 500, fromQuantity: 10 }]
    const discountOf = (quantity: number, tier: number) => quoteFor([aProduct({ bands })], { p: quantity }, tier).lines[0]?.discountInBasisPoints
    expect([9, 10, 99, 100].map((quantity) => discountOf(quantity, 1_000))).toEqual([1_000, 1_500, 1_500, 3_000])
    expect(discountOf(100, 9_000)).toBe(10_000)
  })

  it('leaves out what nobody chose, and foreign products', () => {
    expect(quoteFor([aProduct()], { other: 3, p: 0 }, 0)).toEqual({ discountInMinorUnits: 0, grossInMinorUnits: 0, lines: [], totalInMinorUnits: 0 })
  })

  it('adds up, never costs more than without discount, and is within half a minor unit of the exact price', () => {
    const draw = drawn(7)
    for (let round = 0; round < 2_000; round += 1) {
      const products = Array.from({ length: 1 + draw(5) }, (_, index) => aProduct({ bands: [{ discountInBasisPoints: draw(10_000), fromQuantity: 1 + draw(50) }], id: `p${index}`, priceInMinorUnits: draw(1_000_000) }))
      const quantities = Object.fromEntries(products.map(({ id }) => [id, draw(200)]))
      const quote = quoteFor(products, quantities, draw(10_000))
      expect(quote.totalInMinorUnits).toBe(quote.lines.reduce((sum, line) => sum + line.netInMinorUnits, 0))
      expect(quote.grossInMinorUnits - quote.discountInMinorUnits).toBe(quote.totalInMinorUnits)
      for (const line of quote.lines) {
        expect(line.netInMinorUnits).toBeLessThanOrEqual(line.grossInMinorUnits)
        expect(Math.abs(line.netInMinorUnits * 10_000 - line.grossInMinorUnits * (10_000 - line.discountInBasisPoints))).toBeLessThanOrEqual(5_000)
      }
    }
  })

  it('gets no cheaper with a smaller discount', () => {
    const draw = drawn(11)
    for (let round = 0; round < 1_000; round += 1) {
      const [price, quantity, discount] = [draw(100_000), 1 + draw(100), draw(9_999)]
      expect(totalOf(price, quantity, discount)).toBeGreaterThanOrEqual(totalOf(price, quantity, discount + 1))
    }
  })

  it('is exact at its limits', () => {
    const products = Array.from({ length: mostProducts }, (_, index) => aProduct({ id: `p${index}`, priceInMinorUnits: largestAmountInMinorUnits }))
    const { totalInMinorUnits } = quoteFor(products, Object.fromEntries(products.map(({ id }) => [id, largestQuantity])), 1)
    expect(Number.isSafeInteger(totalInMinorUnits)).toBe(true)
    expect(totalInMinorUnits).toBe(mostProducts * largestQuantity * (largestAmountInMinorUnits / 10_000) * 9_999)
  })
})

describe('a quantity', () => {
  it.each([
    [0, undefined],
    [1, 'too-few'],
    [2, undefined],
    [5, undefined],
    [6, 'too-many'],
    [2.5, 'not-whole'],
    [-1, 'not-whole'],
    [Number.NaN, 'not-whole'],
  ])('of %j between 2 and 5 is judged %j', (quantity, fault) => expect(faultOfQuantity({ leastQuantity: 2, mostQuantity: 5 }, quantity)).toBe(fault))
})

describe('a percentage', () => {
  it.each([[12.5, 1_250], [0.07, 7], [33.33, 3_333], [100, 10_000], [0, 0], [8.15, 815]])('of %j is %i basis points', (percent, points) => {
    expect(isPercentage(percent)).toBe(true)
    expect(basisPointsOf(percent)).toBe(points)
  })

  it.each([-1, 100.01, 0.001, Number.NaN, '5', null])('is not %j', (percent) => expect(isPercentage(percent)).toBe(false))
})
