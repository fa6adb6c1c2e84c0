import { describe, expect, it } from 'vitest'

import { renderBlock } from '../../test/support/render-block.js'
import { pricingCalculatorBlock } from './config.js'
import { priceListOf, tierDiscountOf } from './price-list.js'

const products = [{ bands: [], id: 'p1', leastQuantity: 5, mostQuantity: 50, name: 'Seat', priceInMinorUnits: 125_050, unit: 'per year' }]
const calculator = (data: object = {}, locale?: 'de') => renderBlock('pricing-calculator', { data: { currency: 'EUR', discountInBasisPoints: 1_250, products, questions: [], room: 'plan', ...data }, note: 'Plus tax.' }, { locale })

const block = {
  currency: 'EUR',
  products: [{ bands: [{ from: 10, percent: 5 }], id: 'p1', least: 2, most: null, name: 'Seat', price: '1250,50', unit: '' }, { id: 'p2', name: 'Broken', price: 'a lot' }],
  tierDiscounts: [{ percent: 12.5, tier: 'gold' }, { percent: 3, tier: 'bronze' }],
}

describe('a price calculator', () => {
  it('shows prices, the viewer’s own discount and an empty total', async () => {
    const html = await calculator()
    expect(html).toContain('€1,250.50 · per year')
    expect(html).toContain('Your discount: 12.5%')
    expect(html).toContain('€0.00')
    expect(html).toContain('Plus tax.')
    expect(html).toContain('aria-label="More: Seat"')
  })

  it('becomes a lead only for those who may submit one', async () => {
    expect(await calculator()).toContain('Send as a lead')
    expect(await calculator({ questions: null })).not.toContain('Send as a lead')
    expect(await calculator({ discountInBasisPoints: 0 }, 'de')).not.toContain('Ihr Rabatt')
  })
})

describe('a price list', () => {
  it('is in minor units, and names prices that are none', () => {
    expect(priceListOf(block)).toEqual({
      broken: ['Broken'],
      currency: 'EUR',
      products: [{ bands: [{ discountInBasisPoints: 500, fromQuantity: 10 }], id: 'p1', leastQuantity: 2, mostQuantity: 10_000, name: 'Seat', priceInMinorUnits: 125_050, unit: null }],
    })
    expect(priceListOf({ currency: 'XXX' })).toBeUndefined()
  })

  it('has the discount of one tier at a time', () => {
    expect([tierDiscountOf(block, 'gold'), tierDiscountOf(block, 'silver'), tierDiscountOf(block, undefined)]).toEqual([1_250, 0, 0])
  })

  it('keeps the discounts of all tiers on the server', () => expect(pricingCalculatorBlock.withheld).toContain('tierDiscounts'))
})

describe('the form', () => {
  const validateOf = (name: string) => {
    const find = (fields: readonly object[]): { validate: (value: unknown, check: object) => unknown } | undefined => {
      for (const field of fields as { fields?: object[]; name?: string }[]) {
        const inner = field.name === name ? field : field.fields && find(field.fields)
        if (inner) {
          return inner as never
        }
      }
      return undefined
    }
    return (value: unknown, more: object = {}) => find(pricingCalculatorBlock.config.fields)!.validate(value, { req: { i18n: { language: 'en' } }, siblingData: {}, ...more })
  }

  it('refuses prices with more decimals than the currency has', () => {
    expect(validateOf('price')('10.5', { blockData: { currency: 'EUR' } })).toBe(true)
    expect(validateOf('price')('10.5', { blockData: { currency: 'JPY' } })).toContain('at most 0 decimals')
    expect(validateOf('price')('1,000.00', { blockData: { currency: 'EUR' } })).toContain('thousands')
  })

  it('refuses percentages and quantities that cannot be counted with', () => {
    expect(validateOf('percent')(12.345)).toContain('two decimals')
    expect(validateOf('percent')(12.34)).toBe(true)
    expect(validateOf('most')(3, { siblingData: { least: 5 } })).toContain('from the smallest quantity')
    expect(validateOf('most')(null)).toBe(true)
  })
})
