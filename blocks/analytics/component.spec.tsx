import { describe, expect, it } from 'vitest'

import { metrics, type MetricKey } from '../../src/domain/metrics.js'
import { renderBlock } from '../../test/support/render-block.js'
import { analyticsBlock } from './config.js'

const period = { from: '2026-11-01T00:00:00.000Z', kind: 'month', partLength: 'day', to: '2026-12-01T00:00:00.000Z' }
const days = [3, 0, 5].map((value, index) => ({ key: `2026-11-0${index + 1}T00:00:00.000Z`, value }))
const analytics = (metric: string, result: object | null, fields: object = {}, locale?: 'de') => renderBlock('analytics', { chart: 'number', data: { metric, period, result }, ...fields }, { locale })

describe('analytics', () => {
  it('show a number with the period before', async () => {
    const html = await analytics('leads-submitted', { current: 8, previous: 5, rows: days })
    expect(html).toContain('Leads submitted')
    expect(html).toContain('This month · your organisation')
    expect(html).toMatch(/>8</)
    expect(html).toContain('3 more than in the period before')
    expect(html).toContain('5 in the period before')
    expect(html).not.toContain('<table')
  })

  it('compare shares in percentage points', async () => {
    const html = await analytics('conversion-rate', { current: 0.5, previous: 0.75, rows: [] }, {}, 'de')
    expect(html).toMatch(/>50\s%</)
    expect(html).toContain('25 Prozentpunkte weniger als im Zeitraum davor')
  })

  it('know no share of nothing', async () => {
    const html = await analytics('conversion-rate', { current: null, previous: null, rows: [] })
    expect(html).toContain('–')
    expect(html).toContain('Nothing to compare with')
  })

  it('show money in each currency by itself, with its decimals', async () => {
    const money = [{ currency: 'JPY', result: { current: 5000, previous: 6000, rows: [] } }, { currency: 'KWD', result: { current: 1500, previous: 0, rows: days } }]
    const html = (await renderBlock('analytics', { chart: 'bar', data: { metric: 'revenue', money, period, result: null } })).replaceAll('\u00a0', ' ')
    for (const words of ['¥5,000', '¥1,000 less than in the period before', 'KWD 1.500', 'KWD 0.005', 'Revenue, KWD']) {
      expect(html).toContain(words)
    }
    expect(await renderBlock('analytics', { data: { metric: 'revenue', money: [], period, result: null } })).toContain('No money has moved yet.')
  })

  it('name the stages of deals as the partner type does', async () => {
    const html = await renderBlock('analytics', { chart: 'funnel', data: { labels: { s1: 'Negotiation' }, metric: 'deals-by-stage', period, result: { current: 2, previous: 0, rows: [{ key: 's1', value: 2 }] } } })
    expect(html).toContain('Negotiation')
  })

  it('compare nothing where the editor does not want it', async () => {
    expect(await analytics('leads-won', { current: 8, previous: 5, rows: days }, { compares: false })).not.toContain('period before')
  })

  it.each(['bar', 'line'])('draw a %s with a scale and a table that says the same', async (chart) => {
    const html = await analytics('leads-submitted', { current: 8, previous: 0, rows: days }, { chart })
    expect(html).toMatch(chart === 'line' ? /<polyline/ : /<rect/)
    expect(html).toContain('>6<')
    expect(html).toContain('Nov 1')
    expect(html.match(/<tr/g)).toHaveLength(4)
    expect(html).toContain('rtl:-scale-x-100')
  })

  it('draw a funnel along the steps', async () => {
    const rows = [{ key: 'new', value: 4 }, { key: 'closed', value: 1 }]
    const html = await analytics('leads-by-status', { current: 5, previous: 0, rows }, { chart: 'funnel' })
    expect(html).toContain('Closed')
    expect(html).toContain('height="25%"')
  })

  it('draw bars where a line would lie', async () => {
    const html = await analytics('leads-by-source', { current: 2, previous: 0, rows: [{ key: 'referral', value: 2 }] }, { chart: 'line' })
    expect(html).not.toContain('<polyline')
    expect(html).toContain('Referral')
  })

  it('say so when there is nothing to draw, and when the room of the numbers is closed', async () => {
    expect(await analytics('leads-submitted', { current: 0, previous: 0, rows: days.map((row) => ({ ...row, value: 0 })) }, { chart: 'line' })).toContain('Nothing to draw in this period yet.')
    expect(await analytics('leads-submitted', null)).toContain('a room that is not open to you yet')
  })

  it.each(Object.keys(metrics) as MetricKey[])('have a name for %s in both languages', async (metric) => {
    for (const locale of ['en', 'de'] as const) {
      expect(await renderBlock('analytics', { data: { metric, period, result: { current: 1, previous: 1, rows: [] } } }, { locale })).not.toContain(`metrics.${metric}`)
    }
  })
})

describe('the form', () => {
  it('refuses a drawing that does not fit the number', () => {
    const fields = analyticsBlock.config.fields.flatMap((field) => ('fields' in field ? field.fields : [field]))
    const { validate } = fields.find((field) => 'name' in field && field.name === 'chart') as unknown as { validate: (value: unknown, check: object) => string | true }
    const check = (metric: string) => ({ req: { i18n: { language: 'en' } }, siblingData: { metric } })
    expect(validate('line', check('leads-by-status'))).toContain('a line needs a number over time')
    expect(validate('funnel', check('leads-by-status'))).toBe(true)
    expect(validate('line', check('leads-won'))).toBe(true)
  })
})
