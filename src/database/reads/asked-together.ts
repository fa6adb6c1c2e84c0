import type { Sql } from '../sql.js'

/** Reads many of a kind at once: an answer for each item, in their order. */
export type ReadMany<Item, Result> = (items: readonly Item[], sql: Sql) => Promise<readonly Result[]>

/** Reads one of a kind together with whatever else of that kind is asked for at the same time. `read` has to be one and the same function each time. */
export type Gather = <Item, Result>(read: ReadMany<Item, Result>, item: Item) => Promise<Result>

type Waiting = { item: unknown; refuse: (reason: unknown) => void; take: (result: unknown) => void }

/**
 * A reader for one answer that is put together from many parts: what several of them ask of one kind becomes one question. It is put once all of them
 * have said what they want, that is, when nothing is left to do but to wait.
 */
export const askedTogether = (sql: Sql): Gather => {
  const waiting = new Map<unknown, Waiting[]>()

  const put = async (read: ReadMany<unknown, unknown>): Promise<void> => {
    const asked = waiting.get(read) ?? []
    waiting.delete(read)
    try {
      const results = await read(asked.map(({ item }) => item), sql)
      asked.forEach(({ take }, index) => take(results[index]))
    } catch (reason) {
      asked.forEach(({ refuse }) => refuse(reason))
    }
  }

  return <Item, Result>(read: ReadMany<Item, Result>, item: Item) =>
    new Promise<Result>((resolve, reject) => {
      const asked = waiting.get(read) ?? []
      if (asked.length === 0) {
        waiting.set(read, asked)
        setImmediate(() => void put(read as unknown as ReadMany<unknown, unknown>))
      }
      asked.push({ item, refuse: reject, take: resolve as (result: unknown) => void })
    })
}
