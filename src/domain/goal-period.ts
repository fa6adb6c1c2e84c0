import { overviewPeriod } from './overview-period.js'

/** Until when a goal is to be reached: the end of a calendar period, or a date. */
export const goalPeriods = ['month', 'quarter', 'year', 'dates'] as const
export type GoalPeriodKind = (typeof goalPeriods)[number]

/** Days in UTC; `to` is the first moment after. */
export type GoalPeriod = { from: Date; to: Date }

const dayMs = 86_400_000

const startOfDay = (value: unknown): Date | undefined => {
  const date = typeof value === 'string' ? new Date(value) : undefined
  return date && !Number.isNaN(date.getTime()) ? new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())) : undefined
}

/** The period that counts now; undefined for dates that are missing or run backwards. The last day counts in full. */
export const goalPeriod = (kind: GoalPeriodKind, dates: { from?: unknown; until?: unknown }, now: Date): GoalPeriod | undefined => {
  if (kind !== 'dates') {
    const { from, to } = overviewPeriod(kind, now)
    return { from, to }
  }
  const [from, last] = [startOfDay(dates.from), startOfDay(dates.until)]
  return from && last && last >= from ? { from, to: new Date(last.getTime() + dayMs) } : undefined
}

/** How many days are left, today included; 0 when it is over. */
export const daysLeft = ({ to }: GoalPeriod, now: Date): number => Math.max(0, Math.ceil((to.getTime() - now.getTime()) / dayMs))

/** Under which item a typed-in value is kept: a new calendar period begins at nothing, and what was typed before stays. */
export const goalItem = (goal: string, kind: GoalPeriodKind, { from }: GoalPeriod): string => (kind === 'dates' ? goal : `${goal}@${from.toISOString().slice(0, 10)}`)
