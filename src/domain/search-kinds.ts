/** The groups that a search answers, in the order it shows them. */
export const searchKinds = ['rooms', 'leads', 'documents', 'announcements', 'people', 'partners'] as const
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
