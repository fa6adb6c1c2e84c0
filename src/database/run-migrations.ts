import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload } from 'payload'
import type { Client, PoolClient } from 'pg'

import { openSession } from './adapter/open-session.js'
import type { StockAdapter } from './adapter/reliable-adapter.js'
import { applyObjectsOn, structureLock } from './apply-database-objects.js'
import { withAdvisoryLock, withDedicatedConnection } from './dedicated-connection.js'

/** A migration as `payload migrate:create` writes it. */
export type Migration = {
  name: string
  up: (args: { db: never; payload: Payload; req: never }) => Promise<void>
}

export type MigrationOptions = {
  /** Called with one sentence for each step. */
  onProgress?: (message: string) => void
}

type Run = { batch: number; name: string }

const earlierRuns = async (client: Client): Promise<Run[]> => {
  const { rows } = await client.query<{ exists: boolean }>(`select to_regclass('payload_migrations') is not null as exists`)
  return rows[0]?.exists ? (await client.query<Run>('select name, batch::int as batch from payload_migrations order by created_at')).rows : []
}

/** Runs one migration in a transaction of its own, on the connection that holds the lock; Payload's operations in it join that transaction. */
const runMigration = async (payload: Payload, client: Client, migration: Migration, batch: number): Promise<void> => {
  const adapter = payload.db as unknown as StockAdapter
  const req = await createLocalReq({}, payload)
  const id = randomUUID()
  await client.query('begin')
  // The connection stays with us for the next migration: nothing is given back but what listens to it.
  const session = openSession(adapter, client as unknown as PoolClient, () => undefined)
  try {
    adapter.sessions[id] = session
    req.transactionID = id
    await migration.up({ db: session.db as never, payload, req: req as never })
    await session.client.query('insert into payload_migrations (id, name, batch) values (gen_random_uuid(), $1, $2)', [migration.name, batch])
    await session.client.query('commit')
  } catch (cause) {
    await client.query('rollback')
    throw new Error(`The migration ${migration.name} failed, and nothing of it was kept: ${(cause as Error).message}`, { cause })
  } finally {
    session.release()
    delete adapter.sessions[id]
  }
}

const runPending = async (payload: Payload, client: Client, migrations: readonly Migration[], say: (message: string) => void): Promise<void> => {
  const earlier = await earlierRuns(client)
  if (earlier.some(({ batch }) => batch === -1)) {
    throw new Error('This database was changed by "push" in development, so migrations cannot be run on it: use a fresh database, or remove the row "dev" from payload_migrations if its structure is right.')
  }
  const known = new Set(earlier.map(({ name }) => name))
  const pending = migrations.filter(({ name }) => !known.has(name))
  const batch = Math.max(0, ...earlier.map((run) => run.batch)) + 1
  for (const [index, migration] of pending.entries()) {
    say(`Migration ${index + 1} of ${pending.length}: ${migration.name}`)
    await runMigration(payload, client, migration, batch)
  }
  const unknown = earlier.filter(({ name }) => !migrations.some((migration) => migration.name === name))
  if (unknown.length > 0 && migrations.length > 0) {
    say(`The database has migrations that this version does not know (${unknown.map(({ name }) => name).join(', ')}): it was used by a newer version.`)
  }
}

/**
 * Brings the database to the structure of this version: migrations that have not run, then the objects that Payload cannot express.
 * Of several processes that start at once one does it and the others wait. Never asks a question, never ends the process; a failing
 * migration is undone and thrown as one sentence.
 */
export const migrateUnderLock = async (payload: Payload, migrations: readonly Migration[], { onProgress = () => undefined }: MigrationOptions = {}): Promise<void> => {
  await withDedicatedConnection(payload, (client) =>
    withAdvisoryLock(client, structureLock, () => onProgress('Another process is preparing the database; waiting for it'), async () => {
      await runPending(payload, client, migrations, onProgress)
      await applyObjectsOn(client)
    }),
  )
}
