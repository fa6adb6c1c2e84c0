import type { Rounding } from './commission-types.js'

/** Basis points in a whole. */
export const wholeInBasisPoints = 10_000

/**
 * Divides by 10,000 and rounds half to even: of two neighbours that are equally near, the even one (IEEE 754 roundTiesToEven).
 * Takes a product as bigint where it may leave the safe integers.
 */
export const inWhole = (numerator: bigint | number): { amount: number; rounding: Rounding } => {
  if (typeof numerator === 'number' && Number.isSafeInteger(numerator)) {
    return roundSafe(numerator)
  }
  const exact = BigInt(numerator)
  const divisor = BigInt(wholeInBasisPoints)
  const remainder = ((exact % divisor) + divisor) % divisor
  const below = (exact - remainder) / divisor
  const twice = remainder * 2n
  const isUp = twice > divisor || (twice === divisor && below % 2n !== 0n)
  return { amount: Number(isUp ? below + 1n : below), rounding: remainder === 0n ? 'exact' : isUp ? 'up' : 'down' }
}

const roundSafe = (numerator: number): { amount: number; rounding: Rounding } => {
  const below = Math.floor(numerator / wholeInBasisPoints)
  const remainder = numerator - below * wholeInBasisPoints
  const twice = remainder * 2
  const isUp = twice > wholeInBasisPoints || (twice === wholeInBasisPoints && below % 2 !== 0)
  // Adding nothing turns minus zero into zero.
  return { amount: (isUp ? below + 1 : below) + 0, rounding: remainder === 0 ? 'exact' : isUp ? 'up' : 'down' }
}

/** The exact product of an amount and a rate, as a number where that is safe. */
export const product = (amountInMinorUnits: number, basisPoints: number): bigint | number => {
  const quick = amountInMinorUnits * basisPoints
  return Number.isSafeInteger(quick) ? quick : BigInt(amountInMinorUnits) * BigInt(basisPoints)
}

/** The exact sum of products. */
export const sumOf = (products: readonly (bigint | number)[]): bigint | number => {
  const quick = products.reduce<number>((sum, each) => sum + Number(each), 0)
  return products.every((each) => typeof each === 'number') && Number.isSafeInteger(quick) ? quick : products.reduce<bigint>((sum, each) => sum + BigInt(each), 0n)
}

/** So many basis points of an amount, in minor units, rounded half to even once. */
export const shareOf = (amountInMinorUnits: number, basisPoints: number): number => inWhole(product(amountInMinorUnits, basisPoints)).amount

/**
 * Splits an amount by shares that add up to 10,000 basis points. Each part is rounded down; what is left over goes to the last part,
 * so that the parts always add up to the amount.
 */
export const splitIntoParts = (amountInMinorUnits: number, shares: readonly number[]): number[] => {
  const floored = shares.map((basisPoints) => {
    const exact = product(amountInMinorUnits, basisPoints)
    return typeof exact === 'number' ? Math.floor(exact / wholeInBasisPoints) : Number(exact / BigInt(wholeInBasisPoints))
  })
  const leftOver = amountInMinorUnits - floored.reduce((sum, part) => sum + part, 0)
  return floored.map((part, index) => (index === floored.length - 1 ? part + leftOver : part))
}
