/** The groups that a search answers, in the order it shows them. */
export const searchKinds = ['rooms', 'leads', 'announcements'] as const
export type SearchKind = (typeof searchKinds)[number]

/** Those of the named kinds that exist, from a form, a query string or a stored list; all of them when none is named. */
export const chosenKinds = (named: unknown): readonly SearchKind[] => {
  const names: readonly unknown[] = Array.isArray(named) ? named : [named]
  const chosen = searchKinds.filter((kind) => names.includes(kind))
  return chosen.length > 0 ? chosen : searchKinds
}
