import { isCurrency, parseAmount } from '../money.js'
import type { CellReader } from './import-kinds.js'

/** What is wrong with a cell; `value` is what stands in it. */
export type CellProblem = { code: 'amount' | 'country' | 'currency' | 'date'; value: string }

/** An export of ours puts an apostrophe before what a spreadsheet would run; it is not part of the text. */
export const withoutDefusing = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

const isRealDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A day as 2026-03-31 (also with a time behind it) or 31.03.2026, as an ISO moment at its beginning; undefined for anything else. */
export const dayOf = (text: string): string | undefined => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+Z?)?$/.exec(text)
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]].map(Number) : german ? [german[3], german[2], german[1]].map(Number) : []
  return year !== undefined && month !== undefined && day !== undefined && isRealDay(year, month, day) ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T00:00:00.000Z` : undefined
}

/**
 * The value of a cell that needs no record of the portal to be understood; undefined when it is empty. `currency` is what stands in the column of
 * the currency of the same row, which an amount needs.
 */
export const readCell = (reads: CellReader, cell: string, currency: string): CellProblem | { value: number | string } | undefined => {
  const text = withoutDefusing(cell).trim()
  if (text === '') {
    return undefined
  }
  switch (reads) {
    case 'amount': {
      const code = currency.trim().toUpperCase()
      const amount = isCurrency(code) ? parseAmount(text, code) : undefined
      return amount === undefined ? { code: 'amount', value: text } : { value: amount }
    }
    case 'country':
      return /^[A-Za-z]{2}$/.test(text) ? { value: text.toUpperCase() } : { code: 'country', value: text }
    case 'currency':
      return isCurrency(text.toUpperCase()) ? { value: text.toUpperCase() } : { code: 'currency', value: text }
    case 'date': {
      const day = dayOf(text)
      return day === undefined ? { code: 'date', value: text } : { value: day }
    }
    default:
      return { value: text }
  }
}
