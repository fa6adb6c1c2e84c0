import { type MetricPeriodKind } from '../../src/domain/metric-period.js'
import { chartsFor, isMetric, isMoneyMetric, type MetricChart } from '../../src/domain/metrics.js'
import { currencies } from '../../src/domain/money.js'
import type { EditorCheck } from '../../src/fields/editor-check.js'
import { metricNames } from '../../src/fields/metric-names.js'
import { optionsOf } from '../../src/fields/options.js'
import { type AdminText, problemFor, text } from '../../src/translations/text.js'
import { blockPicture } from '../block-picture.js'
import { defineBlock } from '../define-block.js'
import { loadAnalytics } from './load.js'

const periodNames: Readonly<Record<MetricPeriodKind, AdminText>> = {
  'days-30': 'The last 30 days',
  'days-7': 'The last 7 days',
  'days-90': 'The last 90 days',
  month: 'This month',
  quarter: 'This quarter',
  year: 'This year',
}
const chartNames: Readonly<Record<MetricChart, AdminText>> = { bar: 'Bars', funnel: 'Funnel', line: 'Line', number: 'A number' }

/** A drawing must fit its metric: a line needs time, a funnel needs steps. */
const checkChart = (value: unknown, check: EditorCheck): string | true => {
  const { metric } = check.siblingData as { metric?: unknown }
  return !isMetric(metric) || chartsFor(metric).some((chart) => chart === value) || problemFor(check.req, 'This number cannot be drawn that way: a line needs a number over time, a funnel needs leads by status or deals by stage.')
}

/** A number of the viewer's own, with the period before, as a number or drawn. */
export const analyticsBlock = defineBlock({
  config: {
    admin: blockPicture(({ accent, line, soft }) => `<rect x="12" y="12" width="96" height="56" rx="6" fill="${soft}" stroke="${line}" stroke-width="2"/><g fill="${line}"><rect x="22" y="46" width="10" height="14" rx="2"/><rect x="38" y="38" width="10" height="22" rx="2"/><rect x="54" y="42" width="10" height="18" rx="2"/></g><g fill="${accent}"><rect x="70" y="30" width="10" height="30" rx="2"/><rect x="86" y="22" width="10" height="38" rx="2"/></g>`),
    fields: [
      { admin: { description: text('Empty: the name of the number.') }, label: text('Heading'), localized: true, maxLength: 120, name: 'heading', type: 'text' },
      {
        fields: [
          { admin: { description: text('Each person sees the numbers of their own organisation only.'), width: '50%' }, defaultValue: 'leads-submitted', label: text('Number'), name: 'metric', options: optionsOf(metricNames), required: true, type: 'select' },
          { admin: { width: '50%' }, defaultValue: 'partner', label: text('Counts for'), name: 'scope', options: optionsOf({ partner: 'The whole organisation', person: 'The person who looks' }), required: true, type: 'select' },
        ],
        type: 'row',
      },
      {
        admin: { condition: (_data, sibling) => isMoneyMetric(sibling?.metric), description: text('Empty: each currency by itself.') },
        label: text('Currency'),
        name: 'currency',
        options: currencies.map((code) => ({ label: code, value: code })),
        type: 'select',
      },
      {
        fields: [
          { admin: { width: '34%' }, defaultValue: 'month', label: text('Period'), name: 'period', options: optionsOf(periodNames), required: true, type: 'select' },
          { admin: { width: '33%' }, defaultValue: 'number', label: text('Shown as'), name: 'chart', options: optionsOf(chartNames), required: true, type: 'select', validate: checkChart as never },
          { admin: { width: '33%' }, defaultValue: true, label: text('Compare with the period before'), name: 'compares', type: 'checkbox' },
        ],
        type: 'row',
      },
    ],
    interfaceName: 'AnalyticsBlock',
    labels: { plural: text('Analytics'), singular: text('Analytics') },
    slug: 'analytics',
  },
  load: loadAnalytics,
  loadsTogether: true,
})
