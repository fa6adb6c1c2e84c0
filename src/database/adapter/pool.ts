import type { Payload } from 'payload'
import type { Pool, PoolConfig } from 'pg'

import { DatabaseUnavailableError } from './database-errors.js'

/** Sizes and patience of the connection pools. Times in milliseconds. */
export type PoolLimits = {
  /** How long a request waits for a free connection before it is answered with 503. @default 10_000 */
  connectionTimeoutMs?: number
  /** Ends a transaction that nobody goes on with, and gives its locks free. @default 60_000 */
  idleInTransactionTimeoutMs?: number
  /** How long a statement waits for a locked row before it is answered with 409. @default 10_000 */
  lockTimeoutMs?: number
  /** Connections of this process for queries outside transactions: nearly all reads. @default 10 */
  poolSize?: number
  /** How long one statement may run. @default 30_000 */
  statementTimeoutMs?: number
  /** Connections of this process for transactions: all writes. @default 10 */
  transactionPoolSize?: number
}

/** What the pool waits for an answer beyond the statement's own limit: after that the server or the network is taken for dead. */
const answerMarginMs = 10_000

export const poolConfig = (connectionString: string, limits: PoolLimits, extra: PoolConfig = {}): PoolConfig => {
  const statementTimeoutMs = limits.statementTimeoutMs ?? 30_000
  return {
    allowExitOnIdle: true,
    application_name: 'payload-partner-portal',
    connectionString,
    connectionTimeoutMillis: limits.connectionTimeoutMs ?? 10_000,
    idle_in_transaction_session_timeout: limits.idleInTransactionTimeoutMs ?? 60_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    lock_timeout: limits.lockTimeoutMs ?? 10_000,
    max: limits.poolSize ?? 10,
    query_timeout: statementTimeoutMs + answerMarginMs,
    statement_timeout: statementTimeoutMs,
    ...extra,
  }
}

/** Where the pool connects to, without the password. */
const describeTarget = (connectionString: string): string => {
  try {
    const { hostname, pathname, port } = new URL(connectionString)
    return `${hostname}:${port || '5432'}${pathname}`
  } catch {
    return 'the given address'
  }
}

const advice = (error: NodeJS.ErrnoException): string => {
  switch (error.code) {
    case '28000':
    case '28P01':
      return 'the user or the password is wrong'
    case '3D000':
      return 'that database does not exist and could not be created'
    case '53300':
      return 'it has no connection left'
    case 'EAI_AGAIN':
    case 'ENOTFOUND':
      return 'there is no such host'
    case 'ECONNREFUSED':
      return 'nothing listens there'
    default:
      return error.message || 'it did not answer'
  }
}

export const unreachable = (connectionString: string, error: NodeJS.ErrnoException): DatabaseUnavailableError =>
  new DatabaseUnavailableError(`The database at ${describeTarget(connectionString)} cannot be used (${advice(error)}): check DATABASE_URL.`, { cause: error })

/**
 * A dying connection raises an `error` event on the client that is checked out; without a listener that ends the process. The failing
 * query carries the error to the request, so the listener only has to be there. Errors of idle connections are logged by the pool.
 */
export const survivePoolErrors = (pool: Pool, payload: Pick<Payload, 'logger'>): Pool => {
  pool.on('connect', (client) => client.on('error', () => undefined))
  pool.on('error', (err) => payload.logger.warn({ err: { code: (err as NodeJS.ErrnoException).code, message: err.message }, msg: 'A database connection broke; the pool opens another one' }))
  return pool
}
