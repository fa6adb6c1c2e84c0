import type { ListedProduct } from '../../../blocks/pricing-calculator/price-list.js'
import { type Currency, formatAmount } from '../../domain/money.js'
import type { Quote } from '../../domain/price-quote.js'
import type { Language } from '../../translations/languages.js'

type Words = { discount: (percent: string) => string; heading: string; total: (amount: string) => string; totalDiscount: (amount: string) => string }

const words: Readonly<Record<Language, Words>> = {
  de: { discount: (percent) => `minus ${percent}`, heading: 'Angebot aus dem Preisrechner:', total: (amount) => `Summe: ${amount}`, totalDiscount: (amount) => `Rabatt: ${amount}` },
  en: { discount: (percent) => `less ${percent}`, heading: 'Quote from the price calculator:', total: (amount) => `Total: ${amount}`, totalDiscount: (amount) => `Discount: ${amount}` },
}

/** A quote as the message of a lead: what was chosen, at which price, and what the person added. */
export const quoteText = ({ currency, language, note, products, quote }: { currency: Currency; language: Language; note: string; products: readonly ListedProduct[]; quote: Quote }): string => {
  const say = words[language]
  const amount = (inMinorUnits: number): string => formatAmount(inMinorUnits, currency, language)
  const percent = (inBasisPoints: number): string => new Intl.NumberFormat(language, { maximumFractionDigits: 2, style: 'percent' }).format(inBasisPoints / 10_000)
  const lines = quote.lines.flatMap((line) => {
    const product = products.find(({ id }) => id === line.product)
    const discount = line.discountInBasisPoints > 0 ? ` ${say.discount(percent(line.discountInBasisPoints))}` : ''
    return product ? [`${line.quantity} × ${product.name}${product.unit ? ` (${product.unit})` : ''}: ${amount(line.grossInMinorUnits)}${discount} = ${amount(line.netInMinorUnits)}`] : []
  })
  const totals = [...(quote.discountInMinorUnits > 0 ? [say.totalDiscount(amount(quote.discountInMinorUnits))] : []), say.total(amount(quote.totalInMinorUnits))]
  return [...(note ? [note, ''] : []), say.heading, ...lines, ...totals].join('\n')
}
