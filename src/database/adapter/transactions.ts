import { randomUUID } from 'node:crypto'

import type { PoolClient } from 'pg'

import { CommitUncertainError, DatabaseUnavailableError, TransactionLostError } from './database-errors.js'
import { openSession } from './open-session.js'
import type { Session, StockAdapter } from './reliable-adapter.js'

type TransactionID = Promise<number | string> | number | string | undefined
type BeginOptions = { accessMode?: string; isolationLevel?: string }

const beginStatement = (options: BeginOptions | undefined): string =>
  ['begin', options?.isolationLevel && `isolation level ${options.isolationLevel}`, options?.accessMode].filter(Boolean).join(' ')

const checkOut = async (adapter: StockAdapter, statement: string): Promise<PoolClient> => {
  let client: PoolClient
  try {
    client = await adapter.transactionPool.connect()
  } catch (cause) {
    throw new DatabaseUnavailableError(`No database connection: ${(cause as Error).message}`, { cause })
  }
  try {
    await client.query(statement)
    return client
  } catch (cause) {
    client.release(cause as Error)
    throw new DatabaseUnavailableError(`The transaction could not begin: ${(cause as Error).message}`, { cause })
  }
}

/** Takes the session out first: nothing else may write into a transaction that is coming to its end. */
const takeSession = async (adapter: StockAdapter, id: TransactionID): Promise<Session | undefined> => {
  const key = await id
  const session = key === undefined ? undefined : adapter.sessions[key]
  if (key !== undefined) {
    delete adapter.sessions[key]
  }
  return session
}

/** An error that Postgres itself answered; anything else means the connection broke and the outcome is open. */
const isAnswer = (error: unknown): boolean => typeof (error as { severity?: unknown }).severity === 'string' && (error as { severity: string }).severity !== 'FATAL'

/** Opens a transaction. A connection that turns out dead is dropped from the pool. */
export async function beginTransaction(this: StockAdapter, options?: unknown): Promise<string> {
  await this.initializing
  const client = await checkOut(this, beginStatement((options ?? this.transactionOptions) as BeginOptions | undefined))
  const id = randomUUID()
  this.sessions[id] = openSession(this, client, (error) => client.release(error))
  return id
}

/**
 * Saves a transaction, or rejects: an answer of 2xx always has its rows. Rejected are a failing COMMIT (deferred constraints, a dead
 * connection), a COMMIT that Postgres turned into a rollback because a statement had failed, and a transaction that is no longer there.
 */
export async function commitTransaction(this: StockAdapter, id?: TransactionID): Promise<void> {
  const session = await takeSession(this, id)
  if (!session) {
    throw new TransactionLostError('The transaction was rolled back before it could be saved.')
  }
  if (session.brokenBy) {
    throw new TransactionLostError('The database connection broke; nothing was saved.', { cause: session.brokenBy })
  }
  try {
    const { command } = await session.client.query('commit')
    session.release()
    if (command !== 'COMMIT') {
      throw new TransactionLostError('A statement of the transaction had failed; nothing was saved.')
    }
  } catch (error) {
    if (error instanceof TransactionLostError) {
      throw error
    }
    if (isAnswer(error)) {
      session.release()
      throw error
    }
    session.release(error as Error)
    throw new CommitUncertainError('The database connection broke while saving.', { cause: error })
  }
}

/** Undoes a transaction. Never rejects: a connection that cannot even roll back is dropped, and Postgres undoes the rest. */
export async function rollbackTransaction(this: StockAdapter, id?: TransactionID): Promise<void> {
  const session = await takeSession(this, id)
  if (!session || session.brokenBy) {
    return
  }
  try {
    session.client.forget()
    await session.client.query('rollback')
    session.release()
  } catch (error) {
    session.release(error as Error)
  }
}
