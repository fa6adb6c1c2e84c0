/** How many decimals the minor unit of a currency has, where it is not two (ISO 4217). */
const exponents: Readonly<Record<string, number>> = {
  BHD: 3, CLP: 0, IQD: 3, ISK: 0, JOD: 3, JPY: 0, KRW: 0, KWD: 3, LYD: 3, OMR: 3, PYG: 0, TND: 3, UGX: 0, VND: 0, XAF: 0, XOF: 0, XPF: 0,
}

/** The currencies that prices can be given in. A currency is a line here and, unless its minor unit is a hundredth, its exponent above. */
export const currencies = [
  'AED', 'AUD', 'BGN', 'BHD', 'BRL', 'CAD', 'CHF', 'CLP', 'CNY', 'COP', 'CZK', 'DKK', 'EGP', 'EUR', 'GBP', 'HKD', 'HUF', 'IDR', 'ILS', 'INR', 'ISK', 'JOD', 'JPY', 'KES', 'KRW', 'KWD', 'MAD', 'MXN', 'MYR', 'NGN',
  'NOK', 'NZD', 'OMR', 'PEN', 'PHP', 'PLN', 'QAR', 'RON', 'SAR', 'SEK', 'SGD', 'THB', 'TND', 'TRY', 'TWD', 'UAH', 'USD', 'VND', 'XOF', 'ZAR',
] as const
export type Currency = (typeof currencies)[number]

export const isCurrency = (value: unknown): value is Currency => currencies.some((known) => known === value)

/** Decimals of a currency: 2 for EUR, 0 for JPY, 3 for KWD. */
export const exponentOf = (currency: Currency): number => exponents[currency] ?? 2

/** Largest amount that is counted: sums of thousands of them are still whole numbers that JavaScript keeps exactly. */
export const largestAmountInMinorUnits = 10_000_000_000

/** Whether a value is an amount that the portal counts with: a whole number of minor units within its limits. */
export const isAmountInMinorUnits = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= largestAmountInMinorUnits

/**
 * A decimal amount as somebody types it (`1250`, `1250.5`, `1250,50`), in minor units; undefined for anything else: more decimals than the
 * currency has, thousands separators, signs. Digits are moved, nothing is multiplied, so nothing is rounded.
 */
export const parseAmount = (typed: unknown, currency: Currency): number | undefined => {
  const [, whole, decimals = ''] = typeof typed === 'string' ? (/^(\d{1,12})(?:[.,](\d{1,3}))?$/.exec(typed.trim()) ?? []) : []
  const exponent = exponentOf(currency)
  if (whole === undefined || decimals.length > exponent) {
    return undefined
  }
  const amount = Number(`${whole}${decimals.padEnd(exponent, '0')}`)
  return amount <= largestAmountInMinorUnits ? amount : undefined
}

/** An amount as somebody would type it: `1250.50`, `1250`. The other way round than {@link parseAmount}. */
export const typedAmount = (amountInMinorUnits: number, currency: Currency): string => {
  const exponent = exponentOf(currency)
  const digits = String(amountInMinorUnits).padStart(exponent + 1, '0')
  const decimals = exponent > 0 ? digits.slice(-exponent) : ''
  return `${exponent > 0 ? digits.slice(0, -exponent) : digits}${/[1-9]/.test(decimals) ? `.${decimals}` : ''}`
}

const formats = new Map<string, Intl.NumberFormat>()

/** Making a format costs far more than using it. */
const formatOf = (currency: Currency, locale: string): Intl.NumberFormat => {
  const name = `${locale} ${currency}`
  const digits = exponentOf(currency)
  const format = formats.get(name) ?? new Intl.NumberFormat(locale, { currency, maximumFractionDigits: digits, minimumFractionDigits: digits, style: 'currency' })
  formats.set(name, format)
  return format
}

/** An amount as people of a language write it: `€1,250.50`, `1.250,50 €`, `¥1,250`. */
export const formatAmount = (amountInMinorUnits: number, currency: Currency, locale: string): string => formatOf(currency, locale).format(amountInMinorUnits / 10 ** exponentOf(currency))
