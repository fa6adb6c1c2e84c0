import { ChartFigure, type ChartRow } from './figure.js'
import { linePoints } from './geometry.js'

type LineChartProps = { rows: readonly ChartRow[]; tableLabels: { name: string; toggle: string; value: string }; title: string }

/** One value over time. The scale starts at zero; the first and last moment are written below. */
export const LineChart = ({ rows, tableLabels, title }: LineChartProps) => {
  const line = linePoints(rows.map((row) => row.value))
    .map(({ x, y }) => `${x},${y}`)
    .join(' ')
  return (
    <ChartFigure rows={rows} tableLabels={tableLabels} title={title}>
      <svg className="h-40 w-full overflow-visible" focusable="false" preserveAspectRatio="none" viewBox="0 0 100 100">
        {[4, 52, 100].map((y) => (
          <line className="stroke-line" key={y} strokeWidth="1" vectorEffect="non-scaling-stroke" x1="0" x2="100" y1={y} y2={y} />
        ))}
        {rows.length > 0 && <polygon className="fill-accent/10" points={`0,100 ${line} 100,100`} />}
        <polyline className="fill-none stroke-accent" points={line} strokeLinejoin="round" strokeWidth="2" vectorEffect="non-scaling-stroke" />
      </svg>
      <div className="mt-2 flex justify-between text-2xs text-ink-faint">
        <span>{rows[0]?.label}</span>
        <span>{rows.at(-1)?.label}</span>
      </div>
    </ChartFigure>
  )
}
