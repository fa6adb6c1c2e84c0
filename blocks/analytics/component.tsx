import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react'

import type { CurrencyResult, MetricResult } from '../../src/domain/metric-result.js'
import { type MetricChart, metrics } from '../../src/domain/metrics.js'
import { isCurrency } from '../../src/domain/money.js'
import { Badge } from '../../src/portal/ui/badge.js'
import { CardSection } from '../../src/portal/ui/card.js'
import type { BlockViewProps } from '../define-block.js'
import { fittingChart, MetricDrawing, type ValueUnit, valueText } from './chart.js'
import type { AnalyticsData } from './load.js'

type Fields = { chart?: MetricChart | null; compares?: boolean | null; heading?: null | string; scope?: 'partner' | 'person' | null }
type Intl = BlockViewProps['intl']

const arrows = { down: ArrowDownRight, level: ArrowRight, up: ArrowUpRight } as const

/** How a number changed: a difference of counts or amounts, or of percentages in points. */
const Change = ({ intl, of, result: { current, previous } }: { intl: Intl; of: ValueUnit; result: MetricResult }) => {
  if (current === null || previous === null) {
    return null
  }
  const { format, t } = intl
  const difference = of.unit === 'share' ? Math.round(current * 100) - Math.round(previous * 100) : current - previous
  const direction = difference === 0 ? 'level' : difference > 0 ? 'up' : 'down'
  const Arrow = arrows[direction]
  const amount = of.unit === 'money' ? valueText(Math.abs(difference), of, intl) : format.number(Math.abs(difference))
  return (
    <Badge className="tabular-nums" tone="neutral">
      <Arrow aria-hidden className="size-3.5 rtl:-scale-x-100" />
      <span aria-hidden>{difference === 0 ? format.number(0) : `${difference > 0 ? '+' : '−'}${amount}`}</span>
      <span className="sr-only">{t(`analytics.${of.unit}.${direction}`, { amount })}</span>
    </Badge>
  )
}

const Headline = ({ compares, intl, of, result }: { compares: boolean; intl: Intl; of: ValueUnit; result: MetricResult }) => (
  <div>
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="text-3xl font-semibold tracking-[-0.025em] [overflow-wrap:anywhere] text-ink tabular-nums">{valueText(result.current, of, intl)}</span>
      {compares && <Change intl={intl} of={of} result={result} />}
    </p>
    {compares && <p className="mt-1 text-xs text-ink-faint">{result.previous === null ? intl.t('analytics.previousNone') : intl.t('analytics.previous', { value: valueText(result.previous, of, intl) })}</p>}
  </div>
)

type NumbersProps = { compares: boolean; data: AnalyticsData; drawing: MetricChart; intl: Intl; of: ValueUnit; result: MetricResult; title: string }

/** One number with what it is made of. */
const Numbers = ({ compares, data, drawing, intl, of, result, title }: NumbersProps) => {
  const hasParts = result.rows.some(({ value }) => value !== null && value > 0)
  return (
    <div className="flex flex-col gap-6">
      <Headline compares={compares} intl={intl} of={of} result={result} />
      {drawing !== 'number' && (hasParts ? <MetricDrawing chart={drawing} data={data} intl={intl} of={of} result={result} title={title} /> : <p className="text-sm text-ink-faint">{intl.t('analytics.empty')}</p>)}
    </div>
  )
}

/** The same number in each currency; there is no sum of two currencies. */
const Money = ({ money, title, ...props }: Omit<NumbersProps, 'of' | 'result'> & { money: readonly CurrencyResult[] }) =>
  money.length === 0 ? (
    <p className="text-sm text-ink-faint">{props.intl.t('analytics.noMoney')}</p>
  ) : (
    <ul className="flex flex-col gap-8">
      {money.map(({ currency, result }) => (
        <li className="min-w-0" key={currency}>
          {isCurrency(currency) && <Numbers {...props} of={{ currency, unit: 'money' }} result={result} title={`${title}, ${currency}`} />}
        </li>
      ))}
    </ul>
  )

/** A number of the viewer's organisation, or of the viewer alone, and how it came about. */
export const Analytics = ({ block: { chart, compares, data, heading, id, scope }, intl }: BlockViewProps<Fields, AnalyticsData>) => {
  const { t } = intl
  const { metric, money, period, result } = data
  const { unit } = metrics[metric]
  const title = heading || t(`analytics.metrics.${metric}`)
  const description = `${t(`analytics.periods.${period.kind}`)} · ${t(scope === 'person' ? 'analytics.scopePerson' : 'analytics.scopePartner')}`
  const shown = { compares: compares !== false, data, drawing: fittingChart(chart, metric), intl, title }
  return (
    <CardSection description={heading ? `${t(`analytics.metrics.${metric}`)} · ${description}` : description} id={`analytics-${id}`} title={title}>
      {money && <Money {...shown} money={money} />}
      {result && unit !== 'money' && <Numbers {...shown} of={{ unit }} result={result} />}
      {!money && !result && <p className="text-sm text-ink-faint">{t('analytics.closed')}</p>}
    </CardSection>
  )
}
