import { ChartFigure, type ChartRow } from './figure.js'
import { shareOfLargest } from './geometry.js'

type FunnelChartProps = { rows: readonly ChartRow[]; tableLabels: { name: string; toggle: string; value: string }; title: string }

/** The stages of a path, each with its number: where things are, at a glance. Columns; on a phone bars, where the words have room. */
export const FunnelChart = ({ rows, tableLabels, title }: FunnelChartProps) => {
  const largest = Math.max(0, ...rows.map((row) => row.value))
  return (
    <ChartFigure rows={rows} tableLabels={tableLabels} title={title}>
      <div className="flex flex-col gap-3.5 sm:grid sm:auto-cols-fr sm:grid-flow-col sm:gap-3">
        {rows.map((row, index) => {
          const share = shareOfLargest(row.value, largest)
          // The further along the path, the fuller the colour.
          const strength = 0.4 + (0.6 * (index + 1)) / rows.length
          return (
            <div className="grid min-w-0 grid-cols-[6rem_1fr_auto] items-center gap-x-3 sm:flex sm:flex-col sm:items-stretch" key={row.key}>
              <span className="order-3 min-w-8 text-end text-sm font-medium tabular-nums sm:order-none sm:text-start sm:text-xl sm:font-semibold">{row.valueText}</span>
              <span className="truncate text-sm text-ink-soft sm:text-xs sm:text-ink-faint">{row.label}</span>
              <svg className="h-2.5 w-full sm:hidden" focusable="false">
                <rect className="fill-sunken" height="100%" rx="5" width="100%" />
                <rect className="fill-accent" fillOpacity={strength} height="100%" rx="5" width={`${share}%`} />
              </svg>
              <svg className="mt-3 hidden h-32 w-full border-b border-line sm:block" focusable="false">
                <rect className="fill-accent" fillOpacity={strength} height={`${share}%`} rx="5" width="100%" y={`${100 - share}%`} />
              </svg>
            </div>
          )
        })}
      </div>
    </ChartFigure>
  )
}
