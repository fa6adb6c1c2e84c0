/** The same text for the same content, whatever the order of its keys. */
export const sameText = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1))) : inner,
  ) ?? 'undefined'

const typeOf = (row: unknown): unknown => (typeof row === 'object' && row !== null ? (row as { type?: unknown }).type : undefined)

/**
 * Which old row each new row continues, as an index or undefined: first those that are the same, then the next one of the same type. So a row that
 * was moved or reworded stays the same row, and what is kept about it (progress, say) stays with it.
 */
export const matchRows = (before: readonly unknown[], after: readonly unknown[]): (number | undefined)[] => {
  const free = new Set(before.keys())
  const take = (fits: (index: number) => boolean): number | undefined => {
    const found = [...free].find(fits)
    if (found !== undefined) {
      free.delete(found)
    }
    return found
  }
  const texts = before.map(sameText)
  const same = after.map((row) => {
    const text = sameText(row)
    return take((index) => texts[index] === text)
  })
  return same.map((index, position) => index ?? take((candidate) => typeOf(before[candidate]) === typeOf(after[position])))
}
