import { leadSources, leadStatuses } from '../../domain/leads.js'
import type { MetricPeriod } from '../../domain/metric-period.js'
import { type CurrencyResult, metricByCurrency, metricResult, type MetricResult, type MetricRow } from '../../domain/metric-result.js'
import { type MetricDefinition, type MetricKey, metrics } from '../../domain/metrics.js'
import type { Gather } from './asked-together.js'
import { readCounts } from './read-counts.js'

/** Whose numbers: a partner's, or those of one person of it. `stages` are the ids of the deal stages to split by, in order. */
export type MetricQuestion = { partner: string; person: null | string; stages?: readonly string[] }

const keysFor = ({ dimension }: MetricDefinition, { stages = [] }: MetricQuestion, { parts }: MetricPeriod): readonly string[] => {
  switch (dimension) {
    case 'deal-stage':
      return stages
    case 'lead-source':
      return leadSources
    case 'lead-status':
      return leadStatuses
    case 'time':
      return parts.map((start) => start.toISOString())
  }
}

const count = (metric: MetricKey, { partner, person }: MetricQuestion, period: MetricPeriod, gather: Gather): Promise<MetricRow[]> => {
  const moments = [period.previousFrom, ...period.parts, period.to].map((moment) => moment.toISOString())
  return gather(readCounts, { metric, values: [partner, person, moments, moments[0], moments.at(-1)] })
}

/** A metric with the period before. All metrics that are asked for at the same time are one statement. */
export const readMetric = async (metric: MetricKey, question: MetricQuestion, period: MetricPeriod, gather: Gather): Promise<MetricResult> => {
  const definition: MetricDefinition = metrics[metric]
  return metricResult(definition, keysFor(definition, question, period), await count(metric, question, period, gather))
}

/** A metric of money in each currency that moved, or in the one that is wanted. */
export const readMoneyMetric = async (metric: MetricKey, question: MetricQuestion, period: MetricPeriod, gather: Gather, currency: null | string = null): Promise<CurrencyResult[]> => {
  const definition: MetricDefinition = metrics[metric]
  return metricByCurrency(definition, keysFor(definition, question, period), await count(metric, question, period, gather), currency)
}
