/** The spans over which the overview counts. */
export const overviewPeriods = ['month', 'quarter', 'year'] as const
export type OverviewPeriodKind = (typeof overviewPeriods)[number]

/** A calendar period and the one before it; every end is the start of the next, so nothing is counted twice. */
export type OverviewPeriod = { from: Date; kind: OverviewPeriodKind; previousFrom: Date; to: Date }

const monthsOf: Readonly<Record<OverviewPeriodKind, number>> = { month: 1, quarter: 3, year: 12 }

/** The calendar month, quarter or year (UTC) that `now` stands in. */
export const overviewPeriod = (kind: OverviewPeriodKind, now: Date): OverviewPeriod => {
  const length = monthsOf[kind]
  const firstMonth = Math.floor(now.getUTCMonth() / length) * length
  const start = (offset: number): Date => new Date(Date.UTC(now.getUTCFullYear(), firstMonth + offset * length, 1))
  return { from: start(0), kind, previousFrom: start(-1), to: start(1) }
}

/** A visit starts after half an hour of silence. */
export const silenceBetweenVisitsMs = 30 * 60 * 1000
