import type { VolumeWindow } from './commission-types.js'

/** Beginning (inclusive) and end (exclusive), ISO. */
export type Span = { from: string; to: string }

const monthsOf = { month: 1, quarter: 3, year: 12 } as const

/** The calendar windows (UTC) in which a moment lies. */
export const windowsOf = (at: string): Readonly<Record<Exclude<VolumeWindow, 'lifetime'>, Span>> => {
  const date = new Date(at)
  const span = (months: number): Span => {
    const first = Math.floor(date.getUTCMonth() / months) * months
    const start = (month: number): string => new Date(Date.UTC(date.getUTCFullYear(), month, 1)).toISOString()
    return { from: start(first), to: start(first + months) }
  }
  return { month: span(monthsOf.month), quarter: span(monthsOf.quarter), year: span(monthsOf.year) }
}
