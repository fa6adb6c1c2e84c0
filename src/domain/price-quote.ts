/** From how many on a product costs less. */
export type QuantityBand = { discountInBasisPoints: number; fromQuantity: number }

/** What a calculator sells. */
export type PricedProduct = {
  bands: readonly QuantityBand[]
  id: string
  leastQuantity: number
  mostQuantity: number
  priceInMinorUnits: number
}

/** One product of a quote. `gross` is before, `net` after the discount. */
export type QuoteLine = { discountInBasisPoints: number; grossInMinorUnits: number; netInMinorUnits: number; product: string; quantity: number }

/** What a choice of products costs. All amounts are whole minor units of one currency. */
export type Quote = { discountInMinorUnits: number; grossInMinorUnits: number; lines: QuoteLine[]; totalInMinorUnits: number }

/** No product of a calculator is counted beyond this, so that totals stay exact. */
export const largestQuantity = 10_000
/** So many products a calculator has at most; with {@link largestQuantity} and the largest price their sum stays exact. */
export const mostProducts = 20

const whole = 10_000

/** A percentage with up to two decimals, in hundredths of a percent. */
export const basisPointsOf = (percent: number): number => Math.round(percent * 100)

/** Whether a percentage has at most two decimals and lies between 0 and 100. */
export const isPercentage = (percent: unknown): percent is number =>
  typeof percent === 'number' && percent >= 0 && percent <= 100 && Math.abs(percent * 100 - Math.round(percent * 100)) < 1e-6

/** A fraction as a whole number: to the nearest, and from the middle to the even one, so that many halves do not add up to one side. */
const roundHalfToEven = (numerator: bigint, denominator: bigint): bigint => {
  const quotient = numerator / denominator
  const twiceTheRest = (numerator % denominator) * 2n
  const isUp = twiceTheRest > denominator || (twiceTheRest === denominator && quotient % 2n === 1n)
  return isUp ? quotient + 1n : quotient
}

/** The band of a quantity: the one with the largest start that is reached. */
const bandDiscountOf = (bands: readonly QuantityBand[], quantity: number): number =>
  bands.filter(({ fromQuantity }) => quantity >= fromQuantity).reduce((best, band) => (band.fromQuantity >= best.fromQuantity ? band : best), { discountInBasisPoints: 0, fromQuantity: 0 }).discountInBasisPoints

/** What is wrong with a quantity of a product; undefined when nothing is. Zero means: not chosen. */
export const faultOfQuantity = ({ leastQuantity, mostQuantity }: Pick<PricedProduct, 'leastQuantity' | 'mostQuantity'>, quantity: number): 'not-whole' | 'too-few' | 'too-many' | undefined => {
  if (!Number.isSafeInteger(quantity) || quantity < 0) {
    return 'not-whole'
  }
  if (quantity > mostQuantity) {
    return 'too-many'
  }
  return quantity > 0 && quantity < leastQuantity ? 'too-few' : undefined
}

const lineOf = ({ bands, id, priceInMinorUnits }: PricedProduct, quantity: number, tierDiscountInBasisPoints: number): QuoteLine => {
  const discountInBasisPoints = Math.min(whole, tierDiscountInBasisPoints + bandDiscountOf(bands, quantity))
  const gross = BigInt(priceInMinorUnits) * BigInt(quantity)
  const net = roundHalfToEven(gross * BigInt(whole - discountInBasisPoints), BigInt(whole))
  return { discountInBasisPoints, grossInMinorUnits: Number(gross), netInMinorUnits: Number(net), product: id, quantity }
}

/**
 * What a choice of products costs for somebody with a tier discount. The discount of the tier and that of the quantity are added (at most
 * 100 %) and taken off each line once, rounded half to even; the total is the sum of the lines, so it always adds up. Products without a
 * quantity are left out. The same function runs in the browser and on the server.
 */
export const quoteFor = (products: readonly PricedProduct[], quantities: Readonly<Record<string, number>>, tierDiscountInBasisPoints: number): Quote => {
  const lines = products.flatMap((product) => {
    const quantity = quantities[product.id] ?? 0
    return quantity > 0 ? [lineOf(product, quantity, tierDiscountInBasisPoints)] : []
  })
  const grossInMinorUnits = lines.reduce((sum, line) => sum + line.grossInMinorUnits, 0)
  const totalInMinorUnits = lines.reduce((sum, line) => sum + line.netInMinorUnits, 0)
  return { discountInMinorUnits: grossInMinorUnits - totalInMinorUnits, grossInMinorUnits, lines, totalInMinorUnits }
}
