import { ChartFigure, type ChartRow } from './figure.js'
import { shareOfLargest } from './geometry.js'

type FunnelChartProps = { rows: readonly ChartRow[]; tableLabels: { name: string; toggle: string; value: string }; title: string }

/** The stages of a path as columns of falling or rising weight, each with its number: where things are, at a glance. */
export const FunnelChart = ({ rows, tableLabels, title }: FunnelChartProps) => {
  const largest = Math.max(0, ...rows.map((row) => row.value))
  return (
    <ChartFigure rows={rows} tableLabels={tableLabels} title={title}>
      <div className="grid auto-cols-fr grid-flow-col gap-1.5 sm:gap-3">
        {rows.map((row, index) => {
          const share = shareOfLargest(row.value, largest)
          // The further along the path, the fuller the colour.
          const strength = 0.4 + (0.6 * (index + 1)) / rows.length
          return (
            <div className="flex min-w-0 flex-col" key={row.key}>
              <span className="text-lg font-semibold tabular-nums sm:text-xl">{row.valueText}</span>
              <span className="truncate text-2xs text-ink-faint sm:text-xs">{row.label}</span>
              <svg className="mt-3 h-32 w-full border-b border-line" focusable="false">
                <rect className="fill-accent" fillOpacity={strength} height={`${share}%`} rx="5" width="100%" y={`${100 - share}%`} />
              </svg>
            </div>
          )
        })}
      </div>
    </ChartFigure>
  )
}
