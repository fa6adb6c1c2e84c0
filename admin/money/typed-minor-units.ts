import { type Currency, parseAmount } from '../../src/domain/money.js'

/**
 * What a form keeps of a typed amount: minor units of its currency, nothing for an empty field, and the text itself while it is no amount, so that the
 * form refuses it instead of keeping what stood there before.
 */
export const minorUnitsOf = (typed: string, currency: Currency | undefined): null | number | string => {
  const text = typed.trim()
  return text === '' ? null : ((currency && parseAmount(text, currency)) ?? text)
}
