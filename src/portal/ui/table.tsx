import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'

import { classNames } from './class-names.js'
import { PlainLink } from './link.js'

export type TableColumn<Row> = {
  align?: 'end' | 'start'
  cell: (row: Row) => ReactNode
  header: string
  /** Things to do about the row: in the corner of its card on a phone, without a heading there. */
  isAction?: boolean
  /** The column that names the row: the heading of its card on a phone. */
  isTitle?: boolean
  /** Needs the whole width of the card on a phone. */
  isWide?: boolean
  key: string
  /** Where a click on the heading leads, and how the list is sorted by this column now. */
  sort?: { direction: 'ascending' | 'descending' | null; href: string }
}

export type TableProps<Row> = {
  /** What the table lists; read out, not shown. */
  caption: string
  columns: readonly TableColumn<Row>[]
  rowKey: (row: Row) => string
  rows: readonly Row[]
}

const sortIcons = { ascending: ArrowUp, descending: ArrowDown } as const

const ColumnHeading = <Row,>({ column }: { column: TableColumn<Row> }) => {
  const Icon = column.sort?.direction ? sortIcons[column.sort.direction] : ChevronsUpDown
  return (
    <th
      aria-sort={column.sort ? (column.sort.direction ?? 'none') : undefined}
      className={classNames('px-5 py-3 text-xs font-medium whitespace-nowrap text-ink-faint', column.align === 'end' ? 'text-end' : 'text-start')}
      role="columnheader"
      scope="col"
    >
      {column.sort ? (
        <PlainLink className={classNames('-mx-1 inline-flex items-center gap-1.5 rounded px-1 py-0.5 hover:text-ink', column.sort.direction && 'text-ink')} href={column.sort.href} scroll={false}>
          {column.header}
          <Icon aria-hidden className="size-3.5" />
        </PlainLink>
      ) : (
        column.header
      )}
    </th>
  )
}

/**
 * A list of things with the same facts. On a narrow screen every row becomes a card; the roles are written out because
 * a browser forgets that a table is one as soon as it is laid out as something else.
 */
export const Table = <Row,>({ caption, columns, rowKey, rows }: TableProps<Row>) => (
  <table className="block w-full md:table" role="table">
    <caption className="sr-only">{caption}</caption>
    <thead className="sr-only md:not-sr-only md:table-header-group" role="rowgroup">
      <tr className="md:border-b md:border-line" role="row">
        {columns.map((column) => (
          <ColumnHeading column={column} key={column.key} />
        ))}
      </tr>
    </thead>
    <tbody className="block divide-y divide-line md:table-row-group" role="rowgroup">
      {rows.map((row) => (
        <tr className="relative grid grid-cols-2 gap-x-4 gap-y-2.5 px-5 py-4 transition-colors hover:bg-sunken/60 has-focus-visible:bg-sunken/60 md:table-row md:p-0" key={rowKey(row)} role="row">
          {columns.map((column) => (
            <td
              className={classNames(
                'block min-w-0 text-sm [overflow-wrap:anywhere] md:table-cell md:px-5 md:py-3.5 md:align-middle',
                column.isTitle ? 'col-span-2 font-medium text-ink' : 'text-ink-soft',
                column.isWide && 'col-span-2',
                column.isAction && 'absolute end-3 top-3 md:static',
                column.align === 'end' && 'md:text-end',
              )}
              key={column.key}
              role="cell"
            >
              {!column.isTitle && !column.isAction && (
                <span aria-hidden className="mb-0.5 block text-2xs text-ink-faint md:hidden">
                  {column.header}
                </span>
              )}
              {column.cell(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

/** The link of a row; the whole row is its target. */
export const RowLink = ({ children, href }: { children: ReactNode; href: string }) => (
  <PlainLink className="rounded after:absolute after:inset-0 hover:underline focus-visible:outline-offset-4" href={href}>
    {children}
  </PlainLink>
)
