/** Shares out `total` in proportion to the weights; the largest remainders get what is left. */
export const shareOut = <Item>(items: readonly Item[], weightOf: (item: Item) => number, total: number): [Item, number][] => {
  const sum = items.reduce((whole, item) => whole + weightOf(item), 0)
  const parts = items.map((item) => ({ exact: (weightOf(item) / sum) * total, item }))
  const rest = total - parts.reduce((whole, { exact }) => whole + Math.floor(exact), 0)
  const favoured = new Set([...parts].sort((left, right) => (right.exact % 1) - (left.exact % 1)).slice(0, rest))
  return parts.map((part) => [part.item, Math.floor(part.exact) + (favoured.has(part) ? 1 : 0)])
}
