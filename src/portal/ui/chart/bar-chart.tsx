import { ChartFigure, type ChartRow } from './figure.js'
import { shareOfLargest } from './geometry.js'

type BarChartProps = { rows: readonly ChartRow[]; tableLabels: { name: string; toggle: string; value: string }; title: string }

/** Horizontal bars, drawn on the server: text stays text, the bars scale with the column. */
export const BarChart = ({ rows, tableLabels, title }: BarChartProps) => {
  const largest = Math.max(0, ...rows.map((row) => row.value))
  return (
    <ChartFigure rows={rows} tableLabels={tableLabels} title={title}>
      <div className="flex flex-col gap-3.5">
        {rows.map((row) => (
          <div className="grid grid-cols-[minmax(5.5rem,8.5rem)_1fr_auto] items-center gap-3" key={row.key}>
            <span className="truncate text-sm text-ink-soft">{row.label}</span>
            <svg className="h-2.5 w-full" focusable="false">
              <rect className="fill-sunken" height="100%" rx="5" width="100%" />
              <rect className="fill-accent" height="100%" rx="5" width={`${shareOfLargest(row.value, largest)}%`} />
            </svg>
            <span className="min-w-8 text-end text-sm font-medium tabular-nums">{row.valueText}</span>
          </div>
        ))}
      </div>
    </ChartFigure>
  )
}
