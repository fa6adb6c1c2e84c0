import { type Currency, isCurrency, parseAmount } from '../../src/domain/money.js'
import { basisPointsOf, isPercentage, largestQuantity, mostProducts, type PricedProduct } from '../../src/domain/price-quote.js'

/** A product as the viewer sees it. */
export type ListedProduct = PricedProduct & { name: string; unit: null | string }

/** What a calculator offers, in minor units; `broken` names products whose price is no amount of the currency. */
export type PriceList = { broken: string[]; currency: Currency; products: ListedProduct[] }

type StoredBand = { from?: unknown; percent?: unknown }
type StoredProduct = { bands?: null | StoredBand[]; id?: unknown; least?: unknown; most?: unknown; name?: unknown; price?: unknown; unit?: unknown }
type StoredDiscount = { percent?: unknown; tier?: unknown }

const rowsOf = <Row>(value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])
const discountOf = (percent: unknown): number => (isPercentage(percent) ? basisPointsOf(percent) : 0)
const quantityOf = (value: unknown, otherwise: number): number => (Number.isInteger(value) && Number(value) >= 1 ? Math.min(Number(value), largestQuantity) : otherwise)

const productOf = (row: StoredProduct, priceInMinorUnits: number): ListedProduct => {
  const leastQuantity = quantityOf(row.least, 1)
  return {
    bands: rowsOf<StoredBand>(row.bands).map(({ from, percent }) => ({ discountInBasisPoints: discountOf(percent), fromQuantity: quantityOf(from, 1) })),
    id: String(row.id),
    leastQuantity,
    mostQuantity: Math.max(leastQuantity, quantityOf(row.most, largestQuantity)),
    name: typeof row.name === 'string' ? row.name : '',
    priceInMinorUnits,
    unit: typeof row.unit === 'string' && row.unit !== '' ? row.unit : null,
  }
}

/** The price list of a stored block; undefined when its currency is none. */
export const priceListOf = (block: Readonly<Record<string, unknown>>): PriceList | undefined => {
  const { currency } = block
  if (!isCurrency(currency)) {
    return undefined
  }
  const rows = rowsOf<StoredProduct>(block.products).slice(0, mostProducts).map((row) => ({ price: parseAmount(row.price, currency), row }))
  return {
    broken: rows.flatMap(({ price, row }) => (price === undefined ? [String(row.name ?? '')] : [])),
    currency,
    products: rows.flatMap(({ price, row }) => (price === undefined ? [] : [productOf(row, price)])),
  }
}

/** The discount of one tier. Those of other tiers are nobody's business and never leave the server. */
export const tierDiscountOf = (block: Readonly<Record<string, unknown>>, tier: string | undefined): number =>
  tier === undefined ? 0 : discountOf(rowsOf<StoredDiscount>(block.tierDiscounts).find((row) => row.tier === tier)?.percent)
