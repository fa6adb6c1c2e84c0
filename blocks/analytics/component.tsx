import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react'

import type { MetricResult } from '../../src/domain/metric-result.js'
import { type MetricChart, metrics } from '../../src/domain/metrics.js'
import { Badge } from '../../src/portal/ui/badge.js'
import { CardSection } from '../../src/portal/ui/card.js'
import type { BlockViewProps } from '../define-block.js'
import { fittingChart, MetricDrawing, valueText } from './chart.js'
import type { AnalyticsData } from './load.js'

type Fields = { chart?: MetricChart | null; compares?: boolean | null; heading?: null | string; scope?: 'partner' | 'person' | null }
type Intl = BlockViewProps['intl']
type Unit = 'count' | 'share'

const arrows = { down: ArrowDownRight, level: ArrowRight, up: ArrowUpRight } as const

/** How a number changed: a difference of counts, or of percentages in points. */
const Change = ({ intl: { format, t }, result: { current, previous }, unit }: { intl: Intl; result: MetricResult; unit: Unit }) => {
  if (current === null || previous === null) {
    return null
  }
  const difference = unit === 'share' ? Math.round(current * 100) - Math.round(previous * 100) : current - previous
  const direction = difference === 0 ? 'level' : difference > 0 ? 'up' : 'down'
  const Arrow = arrows[direction]
  const amount = format.number(Math.abs(difference))
  return (
    <Badge className="tabular-nums" tone="neutral">
      <Arrow aria-hidden className="size-3.5 rtl:-scale-x-100" />
      <span aria-hidden>{difference === 0 ? format.number(0) : `${difference > 0 ? '+' : '−'}${amount}`}</span>
      <span className="sr-only">{t(`analytics.${unit}.${direction}`, { amount })}</span>
    </Badge>
  )
}

const Headline = ({ compares, intl, result, unit }: { compares: boolean; intl: Intl; result: MetricResult; unit: Unit }) => (
  <div>
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="text-3xl font-semibold tracking-[-0.025em] text-ink tabular-nums">{valueText(result.current, unit, intl)}</span>
      {compares && <Change intl={intl} result={result} unit={unit} />}
    </p>
    {compares && <p className="mt-1 text-xs text-ink-faint">{result.previous === null ? intl.t('analytics.previousNone') : intl.t('analytics.previous', { value: valueText(result.previous, unit, intl) })}</p>}
  </div>
)

/** A number of the viewer's organisation, or of the viewer alone, and how it came about. */
export const Analytics = ({ block: { chart, compares, data, heading, id, scope }, intl }: BlockViewProps<Fields, AnalyticsData>) => {
  const { t } = intl
  const { metric, period, result } = data
  const drawing = fittingChart(chart, metric)
  const title = heading || t(`analytics.metrics.${metric}`)
  const description = `${t(`analytics.periods.${period.kind}`)} · ${t(scope === 'person' ? 'analytics.scopePerson' : 'analytics.scopePartner')}`
  const hasParts = result?.rows.some(({ value }) => value !== null && value > 0) ?? false
  return (
    <CardSection description={heading ? `${t(`analytics.metrics.${metric}`)} · ${description}` : description} id={`analytics-${id}`} title={title}>
      {result ? (
        <div className="flex flex-col gap-6">
          <Headline compares={compares !== false} intl={intl} result={result} unit={metrics[metric].unit} />
          {drawing !== 'number' && (hasParts ? <MetricDrawing chart={drawing} data={data} intl={intl} result={result} title={title} /> : <p className="text-sm text-ink-faint">{t('analytics.empty')}</p>)}
        </div>
      ) : (
        <p className="text-sm text-ink-faint">{t('analytics.closed')}</p>
      )}
    </CardSection>
  )
}
