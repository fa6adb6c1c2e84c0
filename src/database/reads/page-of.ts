import type { Page } from '../../client/types.js'

/** Where a page stands in its list. */
export type Paging = Omit<Page<never>, 'docs'>

/** The numbers around a page, as Payload's `find` answers them. */
export const pagingOf = ({ limit, page, totalDocs }: { limit: number; page: number; totalDocs: number }): Paging => {
  if (totalDocs === 0) {
    return { hasNextPage: false, hasPrevPage: false, limit, nextPage: null, page, pagingCounter: 1, prevPage: null, totalDocs, totalPages: 1 }
  }
  const totalPages = Math.ceil(totalDocs / limit)
  const [hasNextPage, hasPrevPage] = [totalPages > page, page > 1]
  return {
    hasNextPage,
    hasPrevPage,
    limit,
    nextPage: hasNextPage ? page + 1 : null,
    page,
    pagingCounter: (page - 1) * limit + 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs,
    totalPages,
  }
}
