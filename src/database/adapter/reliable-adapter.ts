import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Pool } from 'pg'

import type { TransactionClient } from './batched-client.js'

/** One open transaction: drizzle's view of it for Payload, the connection itself for raw SQL, and how it ends. */
export type Session = {
  client: TransactionClient
  /** Set when the connection broke while the transaction was open: it can only be rolled back. */
  brokenBy?: Error
  db: unknown
  release: (error?: Error) => void
}

/** What the reliable adapter is made from: Payload's own adapter, seen with the parts that its public type leaves out. */
export type StockAdapter = Omit<PostgresAdapter, 'beginTransaction' | 'commitTransaction' | 'connect' | 'pool' | 'rollbackTransaction' | 'sessions'> & {
  beginTransaction: (options?: unknown) => Promise<string>
  commitTransaction: (id?: Promise<number | string> | number | string) => Promise<void>
  connect: (options?: { hotReload?: boolean }) => Promise<void>
  initializing: Promise<void>
  payload: Payload
  pool: Pool
  rollbackTransaction: (id?: Promise<number | string> | number | string) => Promise<void>
  sessions: Record<string, Session>
  /**
   * Connections of transactions. Plain queries have a pool of their own, because Payload runs some of them (the check for locked documents)
   * while a transaction waits: with one pool, as many transactions as connections would wait for one another.
   */
  transactionPool: Pool
}
