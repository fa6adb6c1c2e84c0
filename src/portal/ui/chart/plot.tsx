import type { ReactNode } from 'react'

/** What stands beside the scale: its end, its half, and zero. */
export type ScaleLabels = { half: string; top: string; zero: string }

/**
 * A drawing over time with its scale at the side and the first, middle and last moment below. Time runs in the direction of reading:
 * drawings mirror themselves in right-to-left languages, words never do.
 */
export const Plot = ({ children, moments, scale }: { children: ReactNode; moments: readonly string[]; scale: ScaleLabels }) => {
  const middle = moments.length > 4 ? moments[Math.floor((moments.length - 1) / 2)] : undefined
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5 text-2xs text-ink-faint">
      <div className="relative h-40 text-end tabular-nums">
        {/* Keeps the column as wide as its longest label. */}
        <span className="invisible">{scale.top.length > scale.half.length ? scale.top : scale.half}</span>
        <span className="absolute end-0 top-[4%] -translate-y-1/2">{scale.top}</span>
        <span className="absolute end-0 top-[52%] -translate-y-1/2">{scale.half}</span>
        <span className="absolute end-0 top-full -translate-y-1/2">{scale.zero}</span>
      </div>
      <svg className="h-40 w-full overflow-visible rtl:-scale-x-100" focusable="false" preserveAspectRatio="none" viewBox="0 0 100 100">
        {[4, 52, 100].map((y) => (
          <line className="stroke-line" key={y} strokeWidth="1" vectorEffect="non-scaling-stroke" x1="0" x2="100" y1={y} y2={y} />
        ))}
        {children}
      </svg>
      <div className="col-start-2 mt-2 flex justify-between gap-3">
        <span>{moments[0]}</span>
        {middle && <span className="max-sm:hidden">{middle}</span>}
        {moments.length > 1 && <span>{moments.at(-1)}</span>}
      </div>
    </div>
  )
}
