/** A small generator with a fixed start: the demo company is the same on every machine. */
export type Random = {
  /** A whole number from `from` to `to`, both included. */
  between: (from: number, to: number) => number
  /** True in `share` of all cases, for example 0.25. */
  chance: (share: number) => boolean
  /** A number from 0 up to 1. */
  next: () => number
  one: <Item>(items: readonly Item[]) => Item
  /** The items in another order. */
  shuffled: <Item>(items: readonly Item[]) => Item[]
  /** One item, drawn in proportion to its weight. */
  weighted: <Item>(items: readonly (readonly [Item, number])[]) => Item
}

/** Mulberry32: 32 bits of state are plenty for a few thousand demo rows. */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Makes a generator; the same `seed` gives the same numbers. */
export const createRandom = (seed: number): Random => {
  const next = mulberry32(seed)
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)]
    if (item === undefined) {
      throw new Error('Nothing to choose from.')
    }
    return item
  }
  return {
    between,
    chance: (share) => next() < share,
    next,
    one,
    shuffled: (items) =>
      items
        .map((item) => [next(), item] as const)
        .sort(([left], [right]) => left - right)
        .map(([, item]) => item),
    weighted: (items) => {
      let rest = next() * items.reduce((sum, [, weight]) => sum + weight, 0)
      const found = items.find(([, weight]) => (rest -= weight) < 0)
      return (found ?? one(items))[0]
    },
  }
}
