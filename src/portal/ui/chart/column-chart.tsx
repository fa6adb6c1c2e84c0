import { ChartFigure } from './figure.js'
import type { TimeChartProps } from './line-chart.js'
import { Plot } from './plot.js'

/** One value over time as columns: for things that are counted anew each day, week or month. */
export const ColumnChart = ({ rows, scale, tableLabels, title, top }: TimeChartProps) => {
  const step = rows.length > 0 ? 100 / rows.length : 100
  const width = Math.min(step * 0.7, 12)
  return (
    <ChartFigure rows={rows} tableLabels={tableLabels} title={title}>
      <Plot moments={rows.map(({ label }) => label)} scale={scale}>
        {rows.map(({ key, value }, index) => {
          const height = top > 0 ? (Math.max(0, value) / top) * 96 : 0
          return height > 0 && <rect className="fill-accent" height={height} key={key} width={width} x={index * step + (step - width) / 2} y={100 - height} />
        })}
      </Plot>
    </ChartFigure>
  )
}
