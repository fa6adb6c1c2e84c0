import type { MetricDefinition } from './metrics.js'

/** What a statement counted: in which part (1 is the whole period before), under which key, for a share out of how many, for money in which currency. */
export type MetricRow = { base: null | number; bucket: number; currency?: null | string; key: null | string; value: number }

/** A metric in numbers, amounts in minor units. A share of nothing is null: "0 of 0" is not zero percent. */
export type MetricResult = { current: null | number; previous: null | number; rows: { key: string; value: null | number }[] }

const valueOf = (rows: readonly MetricRow[], unit: MetricDefinition['unit']): null | number => {
  const value = rows.reduce((sum, row) => sum + row.value, 0)
  const base = rows.reduce((sum, row) => sum + (row.base ?? 0), 0)
  if (unit !== 'share') {
    return value
  }
  return base > 0 ? value / base : null
}

/** A metric of money in one currency. */
export type CurrencyResult = { currency: string; result: MetricResult }

/** Turns counted rows into a metric: a row for each key, also for those where nothing happened. Over time the keys are the parts, in order. */
export const metricResult = ({ dimension, isLevel, unit }: MetricDefinition, keys: readonly string[], counted: readonly MetricRow[]): MetricResult => {
  const current = counted.filter(({ bucket }) => bucket > 1)
  const belongs = (row: MetricRow, key: string, index: number): boolean => (dimension === 'time' ? row.bucket === index + 2 : row.key === key)
  return {
    current: valueOf(isLevel ? current.filter(({ bucket }) => bucket === keys.length + 1) : current, unit),
    previous: valueOf(counted.filter(({ bucket }) => bucket === 1), unit),
    rows: keys.map((key, index) => ({ key, value: valueOf(current.filter((row) => belongs(row, key, index)), unit) })),
  }
}

/** The same for money: one result a currency, also for the ones that are wanted and did not move. */
export const metricByCurrency = (definition: MetricDefinition, keys: readonly string[], counted: readonly MetricRow[], wanted: null | string): CurrencyResult[] => {
  const currencies = wanted === null ? [...new Set(counted.flatMap(({ currency }) => currency ?? []))].sort() : [wanted]
  return currencies.map((currency) => ({ currency, result: metricResult(definition, keys, counted.filter((row) => row.currency === currency)) }))
}
