/** Along what a metric is split: days, weeks or months, or a property of the records it counts. */
export type MetricDimension = 'lead-source' | 'lead-status' | 'time'

/** A metric as every part of the portal knows it. What it asks the database stands in `src/database/reads/metric-statements.ts`. */
export type MetricDefinition = {
  dimension: MetricDimension
  /** The kind of room whose records are counted; somebody for whom it is closed gets no number. */
  roomKind: string
  /** `share`: one part of a whole, 0 to 1. */
  unit: 'count' | 'share'
}

/** Every metric. A new one is a line here, its statement and its name; without either it does not compile. */
export const metrics = {
  'conversion-rate': { dimension: 'time', roomKind: 'leads', unit: 'share' },
  'leads-by-source': { dimension: 'lead-source', roomKind: 'leads', unit: 'count' },
  'leads-by-status': { dimension: 'lead-status', roomKind: 'leads', unit: 'count' },
  'leads-lost': { dimension: 'time', roomKind: 'leads', unit: 'count' },
  'leads-submitted': { dimension: 'time', roomKind: 'leads', unit: 'count' },
  'leads-won': { dimension: 'time', roomKind: 'leads', unit: 'count' },
} as const satisfies Record<string, MetricDefinition>

export type MetricKey = keyof typeof metrics

export const isMetric = (value: unknown): value is MetricKey => typeof value === 'string' && Object.hasOwn(metrics, value)

/** How a metric can be drawn. */
export const metricCharts = ['number', 'bar', 'line', 'funnel'] as const
export type MetricChart = (typeof metricCharts)[number]

const fitting: Readonly<Record<MetricDimension, readonly MetricChart[]>> = {
  'lead-source': ['number', 'bar'],
  'lead-status': ['number', 'bar', 'funnel'],
  time: ['number', 'bar', 'line'],
}

/** The drawings that say something true about a metric: a line needs time, a funnel needs steps. */
export const chartsFor = (metric: MetricKey): readonly MetricChart[] => fitting[metrics[metric].dimension]
