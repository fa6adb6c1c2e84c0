import type { BasePayload } from 'payload'
import pg from 'pg'

import { connectionOf } from './connection-of.js'

const patienceMs = 5_000

/**
 * Knocks on a connection of its own and leaves again; the pool may be full of requests that wait. Rejects when the database refuses, and when it says
 * nothing for a while.
 */
export const knockAtDatabase = async (payload: Pick<BasePayload, 'db'>): Promise<void> => {
  const { connection, connectionString } = connectionOf(payload)
  const client = new pg.Client({ ...connection, application_name: 'payload-partner-portal looks whether the database answers', connectionString, connectionTimeoutMillis: patienceMs })
  client.on('error', () => undefined)
  await client.connect()
  await client.end()
}
