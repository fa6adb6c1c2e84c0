import { overviewPeriod } from './overview-period.js'

/** Over how long a metric counts: so many days up to today, or a calendar period. */
export const metricPeriods = ['days-7', 'days-30', 'days-90', 'month', 'quarter', 'year'] as const
export type MetricPeriodKind = (typeof metricPeriods)[number]

/** A period, the start of the one before it, and where its parts begin; parts that lie ahead are left out. */
export type MetricPeriod = { from: Date; parts: Date[]; partLength: 'day' | 'month' | 'week'; previousFrom: Date; to: Date }

const dayMs = 86_400_000
const rollingDays: Partial<Record<MetricPeriodKind, number>> = { 'days-30': 30, 'days-7': 7, 'days-90': 90 }
const partLengths: Readonly<Record<MetricPeriodKind, MetricPeriod['partLength']>> = { 'days-30': 'day', 'days-7': 'day', 'days-90': 'week', month: 'day', quarter: 'week', year: 'month' }

const next = (date: Date, length: MetricPeriod['partLength']): Date =>
  length === 'month' ? new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)) : new Date(date.getTime() + (length === 'week' ? 7 : 1) * dayMs)

const boundsOf = (kind: MetricPeriodKind, now: Date): Pick<MetricPeriod, 'from' | 'previousFrom' | 'to'> => {
  const days = rollingDays[kind]
  if (days === undefined) {
    return overviewPeriod(kind as 'month' | 'quarter' | 'year', now)
  }
  const to = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1))
  const back = (count: number): Date => new Date(to.getTime() - count * days * dayMs)
  return { from: back(1), previousFrom: back(2), to }
}

/** The period (UTC) that `now` stands in, cut into days, weeks or months. */
export const metricPeriod = (kind: MetricPeriodKind, now: Date): MetricPeriod => {
  const { from, previousFrom, to } = boundsOf(kind, now)
  const partLength = partLengths[kind]
  const parts: Date[] = []
  for (let start = from; start < to && start <= now; start = next(start, partLength)) {
    parts.push(start)
  }
  return { from, partLength, parts, previousFrom, to }
}
