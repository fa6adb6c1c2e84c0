import { useId, type ReactNode } from 'react'

export type ChartRow = { key: string; label: string; value: number; valueText: string }

/** A drawing with its table twin: whoever cannot read the one reads the other. */
export const ChartFigure = ({
  children,
  rows,
  tableLabels,
  title,
}: {
  children: ReactNode
  rows: readonly ChartRow[]
  /** What the columns of the table are called, and the words that open it. */
  tableLabels: { name: string; toggle: string; value: string }
  title: string
}) => {
  const id = useId()
  return (
    <figure aria-labelledby={id}>
      <figcaption className="sr-only" id={id}>
        {title}
      </figcaption>
      <div aria-hidden>{children}</div>
      <details className="group mt-5">
        <summary className="inline-flex min-h-6 list-none items-center rounded text-xs font-medium text-accent-ink hover:underline [&::-webkit-details-marker]:hidden">{tableLabels.toggle}</summary>
        <table className="mt-3 w-full text-sm">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="border-b border-line text-xs text-ink-faint">
              <th className="py-1.5 text-start font-medium" scope="col">
                {tableLabels.name}
              </th>
              <th className="py-1.5 text-end font-medium" scope="col">
                {tableLabels.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr className="border-b border-line last:border-0" key={row.key}>
                <th className="py-1.5 text-start font-normal text-ink-soft" scope="row">
                  {row.label}
                </th>
                <td className="py-1.5 text-end tabular-nums">{row.valueText}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
