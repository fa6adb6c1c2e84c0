import { Link } from '@payloadcms/ui'

/** One row of a chart: what it counts, how many, and where they are listed. */
export type Bar = { count: number; href: string; label: string; note?: string; tone?: string }

/** Counts as bars; every row is also words and a link, so that nothing is told by length or colour alone. */
export const Bars = ({ bars, language }: { bars: readonly Bar[]; language: string }) => {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <ul className="pp-bars">
      {bars.map(({ count, href, label, note, tone }) => (
        <li key={label}>
          <Link href={href} prefetch={false}>
            <span className="pp-bar-label">
              {label}
              {note && <span className="pp-muted"> · {note}</span>}
            </span>
            <b>{count.toLocaleString(language)}</b>
            <span aria-hidden="true" className="pp-bar">
              <span data-tone={tone} style={{ width: `${(count / most) * 100}%` }} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
