import type { ClientBase, QueryResult } from 'pg'

/** One statement with its values; prepared once per connection when it has a name. */
export type Statement = { name?: string; text: string; values: unknown[] }

/** The connection of an open transaction. */
export type TransactionClient = {
  /** Lets go of what was to be sent later: its transaction is undone. */
  forget: () => void
  /** Sends a statement together with the next one that somebody waits for, before it. Its failure is the failure of that one. */
  later: (statement: Statement) => void
  query: ClientBase['query']
}

type Stream = { cork: () => void; uncork: () => void }
type Query = (...args: unknown[]) => Promise<QueryResult>

/** The answers come in order: the first failure is the cause of those behind it, which only say that the transaction is over. */
const lastOf = async (answers: readonly Promise<QueryResult>[]): Promise<QueryResult> => {
  const settled = await Promise.allSettled(answers)
  const failed = settled.find((answer) => answer.status === 'rejected')
  if (failed) {
    throw failed.reason
  }
  return (settled.at(-1) as PromiseFulfilledResult<QueryResult>).value
}

/**
 * A connection that sends what is asked in one go in one piece, and does not wait for one answer before it sends the next question. Each round trip costs both
 * processes a system call and a change of context, which is more than most statements of a write cost. Postgres still carries them out one after the other, each
 * with a view of its own: a read behind a lock sees what was there when the lock was had. The client has to be opened with `pipeline`.
 */
export const batchedClient = (client: ClientBase): TransactionClient => {
  const { stream } = (client as unknown as { connection: { stream: Stream } }).connection
  const query = client.query.bind(client) as unknown as Query
  const waiting: Statement[] = []
  let isHeld = false

  const hold = (): void => {
    if (!isHeld) {
      isHeld = true
      stream.cork()
      process.nextTick(() => {
        isHeld = false
        stream.uncork()
      })
    }
  }

  const ask: Query = (...args) => {
    hold()
    const before = waiting.splice(0).map((statement) => query(statement))
    const answer = query(...args)
    return before.length === 0 ? answer : lastOf([...before, answer])
  }

  return {
    forget: () => void waiting.splice(0),
    later: (statement) => void waiting.push(statement),
    query: ask as unknown as ClientBase['query'],
  }
}
