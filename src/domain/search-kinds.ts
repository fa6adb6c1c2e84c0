/** The groups that a search answers, in the order it shows them. */
export const searchKinds = ['rooms', 'leads', 'deals', 'documents', 'announcements', 'people', 'partners'] as const
export type SearchKind = (typeof searchKinds)[number]

export const isSearchKind = (value: unknown): value is SearchKind => searchKinds.some((kind) => kind === value)

/** Those of the named kinds that exist, from a form, a query string or a stored list; all of them when none is named. */
export const chosenKinds = (named: unknown): readonly SearchKind[] => {
  const names: readonly unknown[] = Array.isArray(named) ? named : [named]
  const chosen = searchKinds.filter((kind) => names.includes(kind))
  return chosen.length > 0 ? chosen : searchKinds
}

/** How many hits a group shows among the others, and how many stand on a page of its own. */
export const hitsPerGroup = 8
export const hitsPerPage = 20

/** Nobody reads further: a group is counted up to here, and then there are "more than". */
export const mostCounted = 1_000

/** Which part of a search is asked for: everything, or a page of one kind. */
export type SearchPart = { kind: null | SearchKind; page: number }

/** The part of a search that was asked for; undefined when kind or page make no sense. */
export const searchPartOf = ({ kind, page }: { kind?: unknown; page?: unknown }): SearchPart | undefined => {
  const number = typeof page === 'string' && /^\d{1,3}$/.test(page) ? Number(page) : (page ?? 1)
  const isPage = typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= mostCounted / hitsPerPage
  const chosen = kind === undefined || kind === null ? null : kind
  return isPage && (chosen === null ? number === 1 : isSearchKind(chosen)) ? { kind: chosen as null | SearchKind, page: number } : undefined
}
