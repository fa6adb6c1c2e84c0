import type { MetricRow } from '../../domain/metric-result.js'
import type { MetricKey } from '../../domain/metrics.js'
import type { Sql } from '../sql.js'
import { metricStatements } from './metric-statements.js'

/** A metric with the values of its statement. */
export type Count = { metric: MetricKey; values: readonly unknown[] }

type Part = Count & { key: string }
type PartRow = MetricRow & { part: number }

/** Parts of one statement; more of them become another one. */
const mostParts = 24

const numberedFrom = (statement: string, before: number): string => statement.replace(/\$(\d+)/g, (_whole, number: string) => `$${Number(number) + before}`)

/** The statements of these counts as one whose rows say in `part` to which they belong; counts of the same values share them. */
const asOne = (parts: readonly Part[]): { text: string; values: unknown[] } => {
  const values: unknown[] = []
  const places = new Map<string, number>()
  const texts = parts.map(({ metric, values: own }, part) => {
    const group = JSON.stringify(own)
    const before = places.get(group) ?? values.length
    if (!places.has(group)) {
      places.set(group, before)
      values.push(...own)
    }
    return `select ${part} as part, counted.* from (${numberedFrom(metricStatements[metric], before)}) counted`
  })
  return { text: texts.join(' union all '), values }
}

/** Counts many metrics in one statement, each as often as it is asked for but once. In one order, so that rooms with the same blocks share a prepared statement. */
export const readCounts = async (counts: readonly Count[], sql: Sql): Promise<MetricRow[][]> => {
  const keys = counts.map((count) => JSON.stringify([count.metric, count.values]))
  const distinct = [...new Map(counts.map((count, index) => [keys[index] ?? '', count]))].map(([key, count]): Part => ({ ...count, key })).sort((one, other) => (one.key < other.key ? -1 : 1))
  const rowsOf = new Map<string, MetricRow[]>(distinct.map(({ key }) => [key, []]))
  for (let from = 0; from < distinct.length; from += mostParts) {
    const parts = distinct.slice(from, from + mostParts)
    const { text, values } = asOne(parts)
    const { rows } = await sql<PartRow>(text, values)
    rows.forEach(({ part, ...row }) => rowsOf.get(parts[part]?.key ?? '')?.push(row))
  }
  return keys.map((key) => rowsOf.get(key) ?? [])
}
