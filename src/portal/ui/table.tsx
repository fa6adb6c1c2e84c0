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
  /** Words that somebody typed: they give way to the others, and break anywhere before the table gets wider than its place. A title and a wide column do so too. */
  isFreeText?: boolean
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

/**
 * Rows become cards where the table would be narrower than its columns need; that is decided by the place it has, not by the window, because the
 * navigation may stand beside it.
 */
const layouts = {
  few: {
    action: '@2xl:static',
    cell: '@2xl:table-cell @2xl:px-5 @2xl:py-3.5 @2xl:align-middle',
    end: '@2xl:text-end',
    head: '@2xl:not-sr-only @2xl:table-header-group',
    headRow: '@2xl:border-b @2xl:border-line',
    label: '@2xl:hidden',
    row: '@2xl:table-row @2xl:p-0',
    rows: '@2xl:table-row-group',
    table: '@2xl:table',
    title: '@2xl:min-w-40',
    whole: '@2xl:[overflow-wrap:break-word]',
  },
  many: {
    action: '@4xl:static',
    cell: '@4xl:table-cell @4xl:px-5 @4xl:py-3.5 @4xl:align-middle',
    end: '@4xl:text-end',
    head: '@4xl:not-sr-only @4xl:table-header-group',
    headRow: '@4xl:border-b @4xl:border-line',
    label: '@4xl:hidden',
    row: '@4xl:table-row @4xl:p-0',
    rows: '@4xl:table-row-group',
    table: '@4xl:table',
    title: '@4xl:min-w-48',
    whole: '@4xl:[overflow-wrap:break-word]',
  },
} as const

const mostOfFew = 5

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
 * A list of things with the same facts. Where there is little room every row becomes a card; the roles are written out because
 * a browser forgets that a table is one as soon as it is laid out as something else.
 */
export const Table = <Row,>({ caption, columns, rowKey, rows }: TableProps<Row>) => {
  const layout = layouts[columns.length > mostOfFew ? 'many' : 'few']
  return (
    <div className="@container">
      <table className={classNames('block w-full', layout.table)} role="table">
        <caption className="sr-only">{caption}</caption>
        <thead className={classNames('sr-only', layout.head)} role="rowgroup">
          <tr className={layout.headRow} role="row">
            {columns.map((column) => (
              <ColumnHeading column={column} key={column.key} />
            ))}
          </tr>
        </thead>
        <tbody className={classNames('block divide-y divide-line', layout.rows)} role="rowgroup">
          {rows.map((row) => (
            <tr className={classNames('relative grid grid-cols-2 gap-x-4 gap-y-2.5 px-5 py-4 transition-colors hover:bg-sunken/60 has-focus-visible:bg-sunken/60', layout.row)} key={rowKey(row)} role="row">
              {columns.map((column) => (
                <td
                  className={classNames(
                    'block min-w-0 text-sm [overflow-wrap:anywhere]',
                    layout.cell,
                    // A word of ours, a date or an amount stays whole.
                    !column.isTitle && !column.isWide && !column.isFreeText && layout.whole,
                    column.isTitle ? classNames('col-span-2 font-medium text-ink', layout.title) : 'text-ink-soft',
                    column.isWide && 'col-span-2',
                    column.isAction && classNames('absolute end-3 top-3', layout.action),
                    column.align === 'end' && layout.end,
                  )}
                  key={column.key}
                  role="cell"
                >
                  {!column.isTitle && !column.isAction && (
                    <span aria-hidden className={classNames('mb-0.5 block text-2xs text-ink-faint', layout.label)}>
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
    </div>
  )
}

/** The link of a row; the whole row is its target. */
export const RowLink = ({ children, href }: { children: ReactNode; href: string }) => (
  <PlainLink className="rounded after:absolute after:inset-0 hover:underline focus-visible:outline-offset-4" href={href}>
    {children}
  </PlainLink>
)
