import { chartsFor, type MetricChart, metrics } from '../../src/domain/metrics.js'
import type { MetricResult } from '../../src/domain/metric-result.js'
import { BarChart } from '../../src/portal/ui/chart/bar-chart.js'
import { ColumnChart } from '../../src/portal/ui/chart/column-chart.js'
import type { ChartRow } from '../../src/portal/ui/chart/figure.js'
import { FunnelChart } from '../../src/portal/ui/chart/funnel-chart.js'
import { topOfCounts } from '../../src/portal/ui/chart/geometry.js'
import { LineChart } from '../../src/portal/ui/chart/line-chart.js'
import type { BlockViewProps } from '../define-block.js'
import type { AnalyticsData } from './load.js'

type Intl = BlockViewProps['intl']

/** A value in words: a count, or a share in percent; a dash where there is none. */
export const valueText = (value: null | number, unit: 'count' | 'share', { format }: Pick<Intl, 'format'>): string =>
  value === null ? '–' : format.number(value, unit === 'share' ? { maximumFractionDigits: 0, style: 'percent' } : {})

const keyText = (key: string, { metric, period: { partLength } }: AnalyticsData, { format, t }: Intl): string => {
  switch (metrics[metric].dimension) {
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
export const MetricDrawing = ({ chart, data, intl, result, title }: { chart: Exclude<MetricChart, 'number'>; data: AnalyticsData; intl: Intl; result: MetricResult; title: string }) => {
  const { format, t } = intl
  const { dimension, unit } = metrics[data.metric]
  const rows: ChartRow[] = result.rows.map(({ key, value }) => ({ key, label: keyText(key, data, intl), value: value ?? 0, valueText: valueText(value, unit, intl) }))
  const tableLabels = { name: t(`analytics.dimension.${dimension}`), toggle: t('overview.chartToggle'), value: t(`analytics.unit.${unit}`) }
  if (dimension !== 'time') {
    const Chart = chart === 'funnel' ? FunnelChart : BarChart
    return <Chart rows={rows} tableLabels={tableLabels} title={title} />
  }
  const top = unit === 'share' ? 1 : topOfCounts(rows.map(({ value }) => value))
  const scale = { half: valueText(top / 2, unit, { format }), top: valueText(top, unit, { format }), zero: valueText(0, unit, { format }) }
  const Chart = chart === 'line' ? LineChart : ColumnChart
  return <Chart rows={rows} scale={scale} tableLabels={tableLabels} title={title} top={top} />
}
