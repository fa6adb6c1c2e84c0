import type { Field } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { currencies, exponentOf, isCurrency, parseAmount } from '../../src/domain/money.js'
import { isPercentage, largestQuantity, mostProducts } from '../../src/domain/price-quote.js'
import type { EditorCheck } from '../../src/fields/editor-check.js'
import { referenceTo } from '../../src/fields/relations.js'
import { problemFor, text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'
import { loadCalculator } from './load.js'

type BlockCheck = EditorCheck & { blockData?: { currency?: unknown } }

/** Prices are typed as people write them and counted in minor units; nothing is ever a floating number. */
const checkPrice = (value: unknown, { blockData, req }: BlockCheck): string | true => {
  const currency = isCurrency(blockData?.currency) ? blockData.currency : 'EUR'
  return parseAmount(value, currency) !== undefined || problemFor(req, 'Enter an amount of up to 100,000,000 without thousands separators, with at most {decimals} decimals, for example 1250.', { decimals: exponentOf(currency) })
}

const checkPercent = (value: unknown, { req }: EditorCheck): string | true => isPercentage(value) || problemFor(req, 'Enter a percentage from 0 to 100 with at most two decimals.')

const checkMost = (value: unknown, { req, siblingData }: EditorCheck): string | true => {
  const { least } = siblingData as { least?: null | number }
  return value === null || value === undefined || (Number.isInteger(value) && Number(value) >= (least ?? 1) && Number(value) <= largestQuantity) || problemFor(req, 'Enter a whole number from the smallest quantity up to {most}.', { most: largestQuantity })
}

const percentField = (width: string): Field => ({ admin: { width }, label: text('Discount in percent'), max: 100, min: 0, name: 'percent', required: true, type: 'number', validate: checkPercent as never })

const productFields: Field[] = [
  {
    fields: [
      { admin: { width: '60%' }, label: text('Product'), localized: true, maxLength: 120, name: 'name', required: true, type: 'text' },
      { admin: { description: text('For example: per user and year.'), width: '40%' }, label: text('Unit'), localized: true, maxLength: 60, name: 'unit', type: 'text' },
    ],
    type: 'row',
  },
  {
    fields: [
      { admin: { description: text('In the currency above, for example 1250.00.'), width: '34%' }, label: text('Price of one'), maxLength: 20, name: 'price', required: true, type: 'text', validate: checkPrice as never },
      { admin: { width: '33%' }, defaultValue: 1, label: text('Smallest quantity'), max: largestQuantity, min: 1, name: 'least', type: 'number' },
      { admin: { description: text('Empty: as many as anybody wants.'), width: '33%' }, label: text('Largest quantity'), max: largestQuantity, min: 1, name: 'most', type: 'number', validate: checkMost as never },
    ],
    type: 'row',
  },
  {
    admin: { description: text('Added to the discount of the tier.'), initCollapsed: true },
    fields: [
      {
        fields: [{ admin: { width: '50%' }, label: text('From this quantity on'), max: largestQuantity, min: 1, name: 'from', required: true, type: 'number' }, percentField('50%')],
        type: 'row',
      },
    ],
    label: text('Discounts by quantity'),
    labels: { plural: text('Discounts by quantity'), singular: text('Discount') },
    maxRows: 8,
    name: 'bands',
    type: 'array',
  },
]

/** Products, quantities, and what they cost this partner; the result can become a lead. */
export const pricingCalculatorBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line, soft }) => `<rect x="36" y="10" width="48" height="60" rx="6" fill="${soft}" stroke="${line}" stroke-width="2"/><rect x="43" y="17" width="34" height="12" rx="3" fill="${accent}"/><g fill="${line}"><rect x="43" y="35" width="9" height="7" rx="2"/><rect x="55.5" y="35" width="9" height="7" rx="2"/><rect x="68" y="35" width="9" height="7" rx="2"/><rect x="43" y="45" width="9" height="7" rx="2"/><rect x="55.5" y="45" width="9" height="7" rx="2"/><rect x="43" y="55" width="21.5" height="7" rx="2"/></g><rect x="68" y="45" width="9" height="17" rx="2" fill="${accent}"/>`),
    fields: [
      { admin: { description: text('Empty: “Price calculator”.') }, label: text('Heading'), localized: true, maxLength: 120, name: 'heading', type: 'text' },
      { admin: { description: text('Stands below the prices, for example that taxes come on top.'), rows: 2 }, label: text('Note'), localized: true, maxLength: 500, name: 'note', type: 'textarea' },
      {
        fields: [
          { admin: { width: '50%' }, defaultValue: 'EUR', label: text('Currency'), name: 'currency', options: currencies.map((currency) => ({ label: currency, value: currency })), required: true, type: 'select' },
          { admin: { description: text('Partners who may submit leads can send their choice as one.'), width: '50%' }, defaultValue: true, label: text('The choice can become a lead'), name: 'becomesLead', type: 'checkbox' },
        ],
        type: 'row',
      },
      {
        admin: { components: { RowLabel: 'payload-partner-portal/admin#RowTitle' }, initCollapsed: true },
        fields: productFields,
        label: text('Products'),
        labels: { plural: text('Products'), singular: text('Product') },
        maxRows: mostProducts,
        minRows: 1,
        name: 'products',
        required: true,
        type: 'array',
      },
      {
        admin: { description: text('Each partner sees their own discount only. A tier without a line pays the full price.') },
        fields: [{ fields: [referenceTo('tier', slugs.tiers, { admin: { width: '50%' }, label: text('Tier'), required: true }), percentField('50%')], type: 'row' }],
        label: text('Discounts by tier'),
        labels: { plural: text('Discounts by tier'), singular: text('Discount') },
        maxRows: 20,
        name: 'tierDiscounts',
        type: 'array',
      },
    ],
    interfaceName: 'PricingCalculatorBlock',
    labels: { plural: text('Price calculators'), singular: text('Price calculator') },
    slug: 'pricing-calculator',
  },
  load: loadCalculator,
  withheld: ['tierDiscounts'],
})
