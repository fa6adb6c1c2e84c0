import { chartsFor, type MetricChart, metrics, type MetricUnit } from '../../src/domain/metrics.js'
import type { MetricResult } from '../../src/domain/metric-result.js'
import { type Currency, exponentOf, formatAmount } from '../../src/domain/money.js'
import { BarChart } from '../../src/portal/ui/chart/bar-chart.js'
import { ColumnChart } from '../../src/portal/ui/chart/column-chart.js'
import type { ChartRow } from '../../src/portal/ui/chart/figure.js'
import { FunnelChart } from '../../src/portal/ui/chart/funnel-chart.js'
import { topOfCounts } from '../../src/portal/ui/chart/geometry.js'
import { LineChart } from '../../src/portal/ui/chart/line-chart.js'
import type { BlockViewProps } from '../define-block.js'
import type { AnalyticsData } from './load.js'

type Intl = BlockViewProps['intl']

/** What a number is a number of. Money has a currency. */
export type ValueUnit = { currency: Currency; unit: 'money' } | { currency?: undefined; unit: Exclude<MetricUnit, 'money'> }

type Words = Pick<Intl, 'format' | 'locale'>

/** A value in words: a count, an amount, or a share in percent; a dash where there is none. */
export const valueText = (value: null | number, of: ValueUnit, { format, locale }: Words): string => {
  if (value === null) {
    return '–'
  }
  return of.unit === 'money' ? formatAmount(value, of.currency, locale) : format.number(value, of.unit === 'share' ? { maximumFractionDigits: 0, style: 'percent' } : {})
}

/** A value beside the scale, where there is little room. */
const scaleText = (value: number, of: ValueUnit, words: Words): string =>
  of.unit === 'money' ? words.format.number(value / 10 ** exponentOf(of.currency), { currency: of.currency, maximumFractionDigits: 1, notation: 'compact', style: 'currency' }) : valueText(value, of, words)

const keyText = (key: string, { labels, metric, period: { partLength } }: AnalyticsData, { format, t }: Intl): string => {
  switch (metrics[metric].dimension) {
    case 'deal-stage':
      return labels?.[key] ?? key
    case 'lead-source':
      return t(`leadSource.${key as 'other'}`)
    case 'lead-status':
      return t(`leadStatus.${key as 'new'}`)
    case 'time':
      return format.dateTime(new Date(key), partLength === 'month' ? { month: 'short', timeZone: 'UTC', year: 'numeric' } : { day: 'numeric', month: 'short', timeZone: 'UTC' })
  }
}

/** The drawing that was chosen, or the nearest that fits the metric. */
export const fittingChart = (chart: MetricChart | null | undefined, metric: AnalyticsData['metric']): MetricChart => {
  const fitting = chartsFor(metric)
  return fitting.find((each) => each === chart) ?? (chart ? 'bar' : 'number')
}

/** The parts of a metric, drawn, with their table twin. */
export const MetricDrawing = ({ chart, data, intl, of, result, title }: { chart: Exclude<MetricChart, 'number'>; data: AnalyticsData; intl: Intl; of: ValueUnit; result: MetricResult; title: string }) => {
  const { t } = intl
  const { dimension, unit } = metrics[data.metric]
  const rows: ChartRow[] = result.rows.map(({ key, value }) => ({ key, label: keyText(key, data, intl), value: value ?? 0, valueText: valueText(value, of, intl) }))
  const tableLabels = { name: t(`analytics.dimension.${dimension}`), toggle: t('overview.chartToggle'), value: t(`analytics.unit.${unit}`) }
  if (dimension !== 'time') {
    const Chart = chart === 'funnel' ? FunnelChart : BarChart
    return <Chart rows={rows} tableLabels={tableLabels} title={title} />
  }
  const top = unit === 'share' ? 1 : topOfCounts(rows.map(({ value }) => value))
  const scale = { half: scaleText(top / 2, of, intl), top: scaleText(top, of, intl), zero: scaleText(0, of, intl) }
  const Chart = chart === 'line' ? LineChart : ColumnChart
  return <Chart rows={rows} scale={scale} tableLabels={tableLabels} title={title} top={top} />
}
