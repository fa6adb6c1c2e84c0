import { describe, expect, it } from 'vitest'

import { metricByCurrency, metricResult } from './metric-result.js'
import { chartsFor, metricCharts, metrics, type MetricKey } from './metrics.js'

const row = (bucket: number, value: number, more: { base?: number; key?: string } = {}) => ({ base: more.base ?? null, bucket, key: more.key ?? null, value })

describe('metricResult', () => {
  it('adds up the parts of a period and keeps the period before apart', () => {
    expect(metricResult(metrics['leads-submitted'], ['mon', 'tue', 'wed'], [row(1, 9), row(2, 3), row(4, 1)])).toEqual({
      current: 4,
      previous: 9,
      rows: [{ key: 'mon', value: 3 }, { key: 'tue', value: 0 }, { key: 'wed', value: 1 }],
    })
  })

  it('splits by a key, and shows keys without records', () => {
    const rows = [row(2, 3, { key: 'new' }), row(1, 5, { key: 'new' }), row(2, 1, { key: 'demo' })]
    expect(metricResult(metrics['leads-by-status'], ['new', 'qualified', 'demo'], rows)).toEqual({
      current: 4,
      previous: 5,
      rows: [{ key: 'new', value: 3 }, { key: 'qualified', value: 0 }, { key: 'demo', value: 1 }],
    })
  })

  it('takes a level from the last part instead of adding parts up', () => {
    expect(metricResult({ dimension: 'time', isLevel: true, roomKind: 'deals', unit: 'money' }, ['mon', 'tue'], [row(1, 900), row(2, 500), row(3, 700)])).toEqual({
      current: 700,
      previous: 900,
      rows: [{ key: 'mon', value: 500 }, { key: 'tue', value: 700 }],
    })
  })

  it('keeps currencies apart, and shows the wanted one also when nothing moved', () => {
    const rows = [{ ...row(2, 5), currency: 'USD' }, { ...row(2, 3), currency: 'EUR' }, { ...row(1, 2), currency: 'EUR' }]
    expect(metricByCurrency(metrics.revenue, ['mon'], rows, null).map(({ currency, result }) => [currency, result.current, result.previous])).toEqual([['EUR', 3, 2], ['USD', 5, 0]])
    expect(metricByCurrency(metrics.revenue, ['mon'], rows, 'JPY')).toEqual([{ currency: 'JPY', result: { current: 0, previous: 0, rows: [{ key: 'mon', value: 0 }] } }])
  })

  it('weighs a share by what it is a share of, and knows no share of nothing', () => {
    expect(metricResult(metrics['conversion-rate'], ['a', 'b', 'c'], [row(2, 1, { base: 1 }), row(3, 0, { base: 3 })])).toEqual({
      current: 0.25,
      previous: null,
      rows: [{ key: 'a', value: 1 }, { key: 'b', value: 0 }, { key: 'c', value: null }],
    })
  })
})

describe('chartsFor', () => {
  it('offers a line only over time and a funnel only along steps', () => {
    for (const metric of Object.keys(metrics) as MetricKey[]) {
      expect(chartsFor(metric)).toContain('number')
      expect(metricCharts).toEqual(expect.arrayContaining([...chartsFor(metric)]))
      expect(chartsFor(metric).includes('line')).toBe(metrics[metric].dimension === 'time')
    }
    expect(chartsFor('leads-by-status')).toContain('funnel')
  })
})
