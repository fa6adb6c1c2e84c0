import type { TableColumn } from '../ui/table.js'

type SortLinkOptions<Sort extends string> = {
  /** How the list is sorted now. */
  current: string
  field: string
  hrefOf: (sort: Sort) => string
  /** Times and amounts are read from the largest down, words from A on. */
  isLargestFirst: boolean
}

/** The heading of a column that sorts the list; a second click turns the order round. */
export const sortLink = <Sort extends string>({ current, field, hrefOf, isLargestFirst }: SortLinkOptions<Sort>): NonNullable<TableColumn<unknown>['sort']> => {
  const direction = current === field ? 'ascending' : current === `-${field}` ? 'descending' : null
  const next = direction === null ? (isLargestFirst ? `-${field}` : field) : direction === 'ascending' ? `-${field}` : field
  return { direction, href: hrefOf(next as Sort) }
}
