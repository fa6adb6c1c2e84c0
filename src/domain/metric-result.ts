import type { MetricDefinition } from './metrics.js'

/** What a statement counted: in which part (1 is the whole period before), under which key, and for a share out of how many. */
export type MetricRow = { base: null | number; bucket: number; key: null | string; value: number }

/** A metric in numbers. A share of nothing is null: "0 of 0" is not zero percent. */
export type MetricResult = { current: null | number; previous: null | number; rows: { key: string; value: null | number }[] }

const valueOf = (rows: readonly MetricRow[], unit: MetricDefinition['unit']): null | number => {
  const value = rows.reduce((sum, row) => sum + row.value, 0)
  const base = rows.reduce((sum, row) => sum + (row.base ?? 0), 0)
  if (unit === 'count') {
    return value
  }
  return base > 0 ? value / base : null
}

/** Turns counted rows into a metric: a row for each key, also for those where nothing happened. Over time the keys are the parts, in order. */
export const metricResult = ({ dimension, unit }: MetricDefinition, keys: readonly string[], counted: readonly MetricRow[]): MetricResult => {
  const current = counted.filter(({ bucket }) => bucket > 1)
  const belongs = (row: MetricRow, key: string, index: number): boolean => (dimension === 'time' ? row.bucket === index + 2 : row.key === key)
  return {
    current: valueOf(current, unit),
    previous: valueOf(counted.filter(({ bucket }) => bucket === 1), unit),
    rows: keys.map((key, index) => ({ key, value: valueOf(current.filter((row) => belongs(row, key, index)), unit) })),
  }
}
