import type { SearchParams } from '../room-view.js'

/** Which part of which statement is looked at: everything stands in the address. `month` is `2026-10`, or null for all of them. */
export type StatementState = { after: null | string; currency: null | string; month: null | string }

/** How the address says "all months". */
export const allMonths = 'all'

const monthPattern = /^20\d\d-(?:0[1-9]|1[0-2])$/

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

/** The month a moment lies in, in UTC as statements are cut. */
export const monthOf = (moment: Date): string => moment.toISOString().slice(0, 7)

/** So many months later, or earlier. */
export const monthAfter = (month: string, by: number): string => monthOf(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + by, 1)))

/** First day of a month and of the next one, as the API takes a span. */
export const spanOf = (month: null | string): { from?: string; to?: string } => (month === null ? {} : { from: `${month}-01`, to: `${monthAfter(month, 1)}-01` })

/** Reads an address; whatever makes no sense falls back to the newest page of this month. */
export const statementStateOf = ({ after, currency, month }: SearchParams, now: Date): StatementState => {
  const [code, asked] = [one(currency), one(month)]
  return {
    after: one(after) ?? null,
    currency: code && /^[A-Z]{3}$/.test(code) ? code : null,
    month: asked === allMonths ? null : asked && monthPattern.test(asked) ? asked : monthOf(now),
  }
}

/** The query string of a state. */
export const statementSearch = ({ after, currency, month }: StatementState): string => {
  const search = new URLSearchParams({ ...(currency && { currency }), month: month ?? allMonths, ...(after && { after }) })
  return `?${search.toString()}`
}
