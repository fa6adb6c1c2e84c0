import { type Currency, parseAmount } from '../../src/domain/money.js'

/** Payload reads the number at the start of a text: without the mark it would take “1,250” for 1. */
const mark = '≠'

/**
 * What a form keeps of a typed amount: minor units of its currency, nothing for an empty field, and the marked text itself while it is no amount, so that
 * the form refuses it instead of keeping what stood there before.
 */
export const minorUnitsOf = (typed: string, currency: Currency | undefined): null | number | string => {
  const text = typed.trim()
  return text === '' ? null : ((currency && parseAmount(text, currency)) ?? `${mark}${text}`)
}

/** The text that a form keeps while it is no amount. */
export const typedTextOf = (kept: string): string => kept.replace(mark, '')
