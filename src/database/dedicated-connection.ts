import type { BasePayload } from 'payload'
import pg from 'pg'

import { connectionOf } from './connection-of.js'

/** Runs `work` on a connection of its own, without the time limits of requests: for migrations, whose locks and statements may take long. */
export const withDedicatedConnection = async <Result>(payload: Pick<BasePayload, 'db'>, work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const { connection, connectionString } = connectionOf(payload)
  const client = new pg.Client({ ...connection, application_name: 'payload-partner-portal prepares the database', connectionString, connectionTimeoutMillis: 10_000, keepAlive: true, pipeline: true })
  let broken: Error | undefined
  client.on('error', (error) => (broken = error))
  await client.connect()
  try {
    await client.query('set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0')
    return await work(client)
  } catch (error) {
    throw broken ?? error
  } finally {
    await client.end()
  }
}

/** One at a time in the whole installation. Freed when the connection ends, also by a crash. */
export const withAdvisoryLock = async <Result>(client: pg.Client, name: string, onWait: () => void, work: () => Promise<Result>): Promise<Result> => {
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as locked', [name])
  if (!rows[0]?.locked) {
    onWait()
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name])
  }
  try {
    return await work()
  } finally {
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name])
  }
}
