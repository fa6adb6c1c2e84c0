import type { Page } from '../../client/types.js'
import type { PageContext } from '../data/load-page.js'
import { Pagination } from '../ui/pagination.js'

type ListPagesProps = {
  context: PageContext
  /** The address of a page of the list. */
  hrefOf: (page: number) => string
  page: Page<unknown>
}

/** Which part of a list is shown, and the way to the pages beside it. */
export const ListPages = ({ context: { format, t }, hrefOf, page }: ListPagesProps) => {
  const linkTo = (number: null | number) => (number === null ? null : hrefOf(number))
  return (
    <div className="border-t border-line px-5 py-3.5">
      <Pagination
        label={t('leads.page')}
        next={{ href: linkTo(page.nextPage), label: t('leads.next') }}
        previous={{ href: linkTo(page.prevPage), label: t('leads.previous') }}
        summary={t('leads.range', {
          from: format.number(page.pagingCounter),
          to: format.number(page.pagingCounter + page.docs.length - 1),
          total: format.number(page.totalDocs),
        })}
      />
    </div>
  )
}
