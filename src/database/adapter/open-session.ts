import { NodePgSession, NodePgTransaction } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { PoolClient } from 'pg'

import { batchedClient } from './batched-client.js'
import type { Session, StockAdapter } from './reliable-adapter.js'

/** The parts of drizzle's pool session that a session on one connection takes over. Drizzle builds its own transactions the same way. */
type DrizzleInside = { dialect: never; session: { options: never; schema: never } }

/**
 * Makes the session of a transaction that is open on `client`. The connection goes back to the pool once, whatever happens: when the
 * transaction ends, or at once when the connection breaks, so that a transaction nobody ends cannot use up the pool.
 */
export const openSession = (adapter: Pick<StockAdapter, 'drizzle'>, client: PoolClient, giveBack: (error?: Error) => void): Session => {
  const { dialect, session: pooled } = adapter.drizzle as unknown as DrizzleInside
  const onBreak = (error: Error): void => {
    session.brokenBy = error
    session.release(error)
  }
  let isReleased = false
  const batched = batchedClient(client)
  const session: Session = {
    client: batched,
    db: new NodePgTransaction(dialect, new NodePgSession(batched as never, dialect, pooled.schema, pooled.options), pooled.schema),
    release: (error) => {
      if (!isReleased) {
        isReleased = true
        client.removeListener('error', onBreak)
        giveBack(error)
      }
    },
  }
  client.on('error', onBreak)
  return session
}
