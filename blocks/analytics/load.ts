import { isRoomKindClosed } from '../../access/room-access.js'
import { readDealStages } from '../../src/database/reads/read-deal-stages.js'
import { readMetric, readMoneyMetric } from '../../src/database/reads/read-metric.js'
import { readSettingsOf } from '../../src/database/reads/read-settings.js'
import { metricPeriod, type MetricPeriod, type MetricPeriodKind, metricPeriods } from '../../src/domain/metric-period.js'
import type { CurrencyResult, MetricResult } from '../../src/domain/metric-result.js'
import { isMetric, isMoneyMetric, type MetricKey, metrics } from '../../src/domain/metrics.js'
import { isCurrency } from '../../src/domain/money.js'
import { languageOf } from '../../src/translations/refusals/language-of.js'
import { sayIn } from '../../src/translations/text.js'
import type { BlockDefinition } from '../define-block.js'

/** The metric in numbers; without any when the room of what it counts is closed to the viewer. Money is counted in each currency by itself. */
export type AnalyticsData = {
  /** What the keys of the rows are called where the portal has no words of its own for them: stages of deals. */
  labels?: Readonly<Record<string, string>>
  metric: MetricKey
  money?: CurrencyResult[]
  period: { from: string; kind: MetricPeriodKind; partLength: MetricPeriod['partLength']; to: string }
  result: MetricResult | null
}

export const loadAnalytics: NonNullable<BlockDefinition['load']> = async (viewer, { currency, metric, period, scope }, { ask, gather, req }): Promise<AnalyticsData> => {
  if (!isMetric(metric)) {
    throw new Error(sayIn(languageOf(viewer, req))('The number “{metric}” does not exist any more. Choose another one.', { metric: String(metric) }))
  }
  const kind = metricPeriods.find((known) => known === period) ?? 'month'
  const span = metricPeriod(kind, new Date())
  const about = { metric, period: { from: span.from.toISOString(), kind, partLength: span.partLength, to: span.to.toISOString() } }
  if (await isRoomKindClosed(viewer, metrics[metric].roomKind, req)) {
    return { ...about, result: null }
  }
  const question = { partner: viewer.partner.id, person: scope === 'person' ? viewer.id : null }
  if (isMoneyMetric(metric)) {
    return { ...about, money: await readMoneyMetric(metric, question, span, gather, isCurrency(currency) ? currency : null), result: null }
  }
  const stages =
    metrics[metric].dimension === 'deal-stage' ? await readDealStages(viewer.partner.partnerType, { defaultLocale: readSettingsOf(req.payload).defaultLocale, language: languageOf(viewer, req) }, ask) : []
  return {
    ...about,
    ...(stages.length > 0 && { labels: Object.fromEntries(stages.map(({ id, name }) => [id, name])) }),
    result: await readMetric(metric, { ...question, stages: stages.map(({ id }) => id) }, span, gather),
  }
}
