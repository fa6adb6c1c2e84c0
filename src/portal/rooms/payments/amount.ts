import { formatAmount, isCurrency } from '../../../domain/money.js'

/** An amount in the reader's way of writing; a currency that is no longer listed keeps its minor units. */
export const amountText = (amountInMinorUnits: number, currency: string, locale: string): string =>
  isCurrency(currency) ? formatAmount(amountInMinorUnits, currency, locale) : `${amountInMinorUnits} ${currency}`

/** How much something moved, with its sign; a dash where it did not move. */
export const movementText = (amountInMinorUnits: number, currency: string, locale: string): string =>
  amountInMinorUnits === 0 ? '–' : `${amountInMinorUnits > 0 ? '+' : ''}${amountText(amountInMinorUnits, currency, locale)}`
