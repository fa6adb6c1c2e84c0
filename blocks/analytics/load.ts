import { isRoomKindClosed } from '../../access/room-access.js'
import { namedSqlOf } from '../../src/database/reads/named-sql.js'
import { readMetric } from '../../src/database/reads/read-metric.js'
import { metricPeriod, type MetricPeriod, type MetricPeriodKind, metricPeriods } from '../../src/domain/metric-period.js'
import type { MetricResult } from '../../src/domain/metric-result.js'
import { isMetric, type MetricKey, metrics } from '../../src/domain/metrics.js'
import { languageOf } from '../../src/translations/refusals/language-of.js'
import { sayIn } from '../../src/translations/text.js'
import type { BlockDefinition } from '../define-block.js'

/** The metric in numbers; null when the room of what it counts is closed to the viewer. */
export type AnalyticsData = {
  metric: MetricKey
  period: { from: string; kind: MetricPeriodKind; partLength: MetricPeriod['partLength']; to: string }
  result: MetricResult | null
}

export const loadAnalytics: NonNullable<BlockDefinition['load']> = async (viewer, { metric, period, scope }, { req }): Promise<AnalyticsData> => {
  if (!isMetric(metric)) {
    throw new Error(sayIn(languageOf(viewer, req))('The number “{metric}” does not exist any more. Choose another one.', { metric: String(metric) }))
  }
  const kind = metricPeriods.find((known) => known === period) ?? 'month'
  const span = metricPeriod(kind, new Date())
  const isClosed = await isRoomKindClosed(viewer, metrics[metric].roomKind, req)
  return {
    metric,
    period: { from: span.from.toISOString(), kind, partLength: span.partLength, to: span.to.toISOString() },
    result: isClosed ? null : await readMetric(metric, { partner: viewer.partner.id, person: scope === 'person' ? viewer.id : null }, span, namedSqlOf(req.payload)),
  }
}
