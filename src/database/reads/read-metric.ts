import { leadSources, leadStatuses } from '../../domain/leads.js'
import type { MetricPeriod } from '../../domain/metric-period.js'
import { metricResult, type MetricResult, type MetricRow } from '../../domain/metric-result.js'
import { type MetricDefinition, type MetricDimension, type MetricKey, metrics } from '../../domain/metrics.js'
import type { Sql } from '../sql.js'
import { metricStatements } from './metric-statements.js'

const keysOf: Readonly<Record<MetricDimension, (period: MetricPeriod) => readonly string[]>> = {
  'lead-source': () => leadSources,
  'lead-status': () => leadStatuses,
  time: ({ parts }) => parts.map((start) => start.toISOString()),
}

/** A metric of one partner, or of one person of it, with the period before: one statement. */
export const readMetric = async (metric: MetricKey, { partner, person }: { partner: string; person: null | string }, period: MetricPeriod, sql: Sql): Promise<MetricResult> => {
  const definition: MetricDefinition = metrics[metric]
  const moments = [period.previousFrom, ...period.parts, period.to].map((moment) => moment.toISOString())
  const { rows } = await sql<MetricRow>(metricStatements[metric], [partner, person, moments, moments[0], moments.at(-1)])
  return metricResult(definition, keysOf[definition.dimension](period), rows)
}
