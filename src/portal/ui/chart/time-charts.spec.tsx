import { describe, expect, it } from 'vitest'
import { renderToStaticMarkup } from 'react-dom/server'

import { ColumnChart } from './column-chart.js'
import { LineChart, type TimeChartProps } from './line-chart.js'

const rows = [2, 0, 4, 1, 3].map((value, index) => ({ key: `d${index}`, label: `Day ${index + 1}`, value, valueText: String(value) }))
const props: TimeChartProps = { rows, scale: { half: '2', top: '4', zero: '0' }, tableLabels: { name: 'Day', toggle: 'Show as a table', value: 'Count' }, title: 'Leads', top: 4 }

describe.each([['a line', LineChart], ['columns', ColumnChart]] as const)('%s over time', (_name, Chart) => {
  it('has a scale, moments below, and a table that says the same', () => {
    const html = renderToStaticMarkup(<Chart {...props} />)
    for (const text of ['>4<', '>2<', '>0<', 'Day 1', 'Day 3', 'Day 5', 'Show as a table']) {
      expect(html).toContain(text)
    }
    expect(html.match(/<tr/g)).toHaveLength(rows.length + 1)
  })

  it('is hidden from who reads the table, and mirrored where people read from right to left', () => {
    const html = renderToStaticMarkup(<Chart {...props} />)
    expect(html).toMatch(/<div aria-hidden="true">/)
    expect(html).toContain('rtl:-scale-x-100')
  })

  it('survives one value and none', () => {
    expect(renderToStaticMarkup(<Chart {...props} rows={rows.slice(0, 1)} />)).toContain('Day 1')
    expect(renderToStaticMarkup(<Chart {...props} rows={[]} />)).not.toMatch(/NaN|Infinity/)
  })
})

describe('columns', () => {
  it('are as high as their share of the scale, and absent for nothing', () => {
    const html = renderToStaticMarkup(<ColumnChart {...props} />)
    expect(html.match(/<rect/g)).toHaveLength(4)
    expect(html).toContain('height="96"')
    expect(html).toContain('height="48"')
  })
})
