import { ChartFigure, type ChartRow } from './figure.js'
import { linePoints } from './geometry.js'
import { Plot, type ScaleLabels } from './plot.js'

export type TimeChartProps = {
  rows: readonly ChartRow[]
  scale: ScaleLabels
  tableLabels: { name: string; toggle: string; value: string }
  title: string
  /** The value at the end of the scale. */
  top: number
}

/** One value over time. The scale starts at zero. */
export const LineChart = ({ rows, scale, tableLabels, title, top }: TimeChartProps) => {
  const points = linePoints(
    rows.map((row) => row.value),
    top,
  )
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ')
  return (
    <ChartFigure rows={rows} tableLabels={tableLabels} title={title}>
      <Plot moments={rows.map(({ label }) => label)} scale={scale}>
        {points.length > 1 && <polygon className="fill-accent/10" points={`0,100 ${line} 100,100`} />}
        <polyline className="fill-none stroke-accent" points={line} strokeLinejoin="round" strokeWidth="2" vectorEffect="non-scaling-stroke" />
        {/* A line through one value has no length; a round end of one makes it a dot. */}
        {points.length === 1 && <path className="stroke-accent" d={`M${points[0]?.x} ${points[0]?.y}h0.01`} strokeLinecap="round" strokeWidth="8" vectorEffect="non-scaling-stroke" />}
      </Plot>
    </ChartFigure>
  )
}
