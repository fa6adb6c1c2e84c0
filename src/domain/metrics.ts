/** Along what a metric is split: days, weeks or months, or a property of the records it counts. */
export type MetricDimension = 'deal-stage' | 'lead-source' | 'lead-status' | 'time'

/** `money`: minor units of each currency by itself, for amounts of two currencies are never added up. `share`: one part of a whole, 0 to 1. */
export type MetricUnit = 'count' | 'money' | 'share'

/** A metric as every part of the portal knows it. What it asks the database stands in `src/database/reads/metric-statements.ts`. */
export type MetricDefinition = {
  dimension: MetricDimension
  /** How much there is at a moment, not how much came in a time: the last part of a period says it, parts are not added up. */
  isLevel?: true
  /** The kind of room whose records are counted; somebody for whom it is closed gets no number. */
  roomKind: string
  unit: MetricUnit
}

/** Every metric. A new one is a line here, its statement and its name; without either it does not compile. */
export const metrics = {
  'commissions-earned': { dimension: 'time', roomKind: 'payments', unit: 'money' },
  'conversion-rate': { dimension: 'time', roomKind: 'leads', unit: 'share' },
  'deals-by-stage': { dimension: 'deal-stage', roomKind: 'deals', unit: 'count' },
  'deals-open-value': { dimension: 'time', isLevel: true, roomKind: 'deals', unit: 'money' },
  'deals-submitted': { dimension: 'time', roomKind: 'deals', unit: 'count' },
  'deals-won': { dimension: 'time', roomKind: 'deals', unit: 'count' },
  'leads-by-source': { dimension: 'lead-source', roomKind: 'leads', unit: 'count' },
  'leads-by-status': { dimension: 'lead-status', roomKind: 'leads', unit: 'count' },
  'leads-lost': { dimension: 'time', roomKind: 'leads', unit: 'count' },
  'leads-submitted': { dimension: 'time', roomKind: 'leads', unit: 'count' },
  'leads-won': { dimension: 'time', roomKind: 'leads', unit: 'count' },
  revenue: { dimension: 'time', roomKind: 'deals', unit: 'money' },
} as const satisfies Record<string, MetricDefinition>

export type MetricKey = keyof typeof metrics

/** Whether a metric counts money, and so has an answer for each currency. */
export const isMoneyMetric = (metric: unknown): boolean => isMetric(metric) && metrics[metric].unit === 'money'

export const isMetric = (value: unknown): value is MetricKey => typeof value === 'string' && Object.hasOwn(metrics, value)

/** How a metric can be drawn. */
export const metricCharts = ['number', 'bar', 'line', 'funnel'] as const
export type MetricChart = (typeof metricCharts)[number]

const fitting: Readonly<Record<MetricDimension, readonly MetricChart[]>> = {
  'deal-stage': ['number', 'bar', 'funnel'],
  'lead-source': ['number', 'bar'],
  'lead-status': ['number', 'bar', 'funnel'],
  time: ['number', 'bar', 'line'],
}

/** The drawings that say something true about a metric: a line needs time, a funnel needs steps. */
export const chartsFor = (metric: MetricKey): readonly MetricChart[] => fitting[metrics[metric].dimension]
