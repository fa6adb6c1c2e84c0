import type { PayloadRequest } from 'payload'

import { exponentOf, isAmountInMinorUnits, isCurrency } from '../domain/money.js'
import { problemFor } from '../translations/text.js'

/** What a field is validated with, as far as amounts look at it. */
export type AmountAsked = { req: PayloadRequest; siblingData?: unknown }

/** True for an amount; else what is wrong with it. The forms of the admin keep a text where something was typed that is no amount in the currency beside it. */
export const checkAmount = (value: unknown, { req, siblingData }: AmountAsked): string | true => {
  const { currency } = (siblingData ?? {}) as { currency?: unknown }
  if (isAmountInMinorUnits(value)) {
    return true
  }
  // Payload makes a number of every text before it is checked, and NaN of this one; JSON has no NaN.
  return (typeof value === 'string' || Number.isNaN(value)) && isCurrency(currency)
    ? problemFor(req, 'Enter the amount as a number with at most {decimals} decimals and without thousands separators.', { decimals: exponentOf(currency) })
    : problemFor(req, 'Enter the amount in the smallest unit of its currency, as a whole number from 0 to 10,000,000,000.')
}
