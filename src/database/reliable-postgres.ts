import { postgresAdapter } from '@payloadcms/db-postgres'
import type { BasePayload, Payload } from 'payload'
import pg, { type Pool, type PoolConfig } from 'pg'

import { addSessionInsteadOfRewriting } from './adapter/add-session.js'
import { claimJobsSafely } from './adapter/claim-jobs.js'
import { withoutNeedlessIndexes } from './adapter/needless-indexes.js'
import { type PoolLimits, poolConfig, survivePoolErrors, unreachable } from './adapter/pool.js'
import type { StockAdapter } from './adapter/reliable-adapter.js'
import { beginTransaction, commitTransaction, rollbackTransaction } from './adapter/transactions.js'
import { forgetWhatWasRead, rememberWhatIsRead, writeChangesOnly } from './adapter/write-changes-only.js'
import { migrateUnderLock, type Migration } from './run-migrations.js'

type StockOptions = Parameters<typeof postgresAdapter>[0]

export type ReliablePostgresOptions = Omit<StockOptions, 'blocksAsJSON' | 'idType' | 'pool' | 'push' | 'readReplicas' | 'transactionOptions'> &
  PoolLimits & {
    connectionString: string
    /** Run before anything else when the process connects, under a lock, with the objects of `src/database/objects`. */
    migrations?: readonly Migration[]
    /** Called with one sentence for each step of the migrations. */
    onMigrationProgress?: (message: string) => void
    /** Further options of the `pg` pool, such as `ssl`. */
    pool?: PoolConfig
  }

/** Opens the pool and tries it once; a missing database is created, as Payload's own adapter does. */
const openPool = async (adapter: StockAdapter, poolOptions: PoolConfig & { connectionString: string }): Promise<Pool> => {
  const pool = survivePoolErrors(new pg.Pool(poolOptions), adapter.payload)
  const attempt = async (): Promise<void> => (await pool.connect()).release()
  try {
    await attempt().catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== '3D000' || adapter.disableCreateDatabase) {
        throw error
      }
      await adapter.createDatabase()
      await attempt()
    })
    return pool
  } catch (error) {
    await pool.end()
    throw unreachable(poolOptions.connectionString, error as NodeJS.ErrnoException)
  }
}

type Surroundings = Pick<ReliablePostgresOptions, 'migrations' | 'onMigrationProgress'> & { poolOptions: PoolConfig & { connectionString: string }; transactionPoolSize: number }

const makeReliable = (adapter: StockAdapter, { migrations, onMigrationProgress, poolOptions, transactionPoolSize }: Surroundings): StockAdapter => {
  const stockConnect = adapter.connect
  adapter.beginTransaction = beginTransaction
  adapter.commitTransaction = commitTransaction
  adapter.rollbackTransaction = rollbackTransaction
  adapter.find = forgetWhatWasRead(adapter.find as never) as typeof adapter.find
  adapter.findOne = rememberWhatIsRead(adapter.findOne as never) as typeof adapter.findOne
  adapter.updateOne = addSessionInsteadOfRewriting(writeChangesOnly(adapter.updateOne as never) as never) as typeof adapter.updateOne
  adapter.updateJobs = claimJobsSafely(adapter.updateJobs as never) as typeof adapter.updateJobs
  adapter.connect = async function connect(options) {
    // Payload's own connect opens the pool only when there is none; its first client would stay checked out for ever.
    this.pool ??= await openPool(this, poolOptions)
    this.transactionPool ??= survivePoolErrors(new pg.Pool({ ...poolOptions, max: transactionPoolSize, pipeline: true }), this.payload)
    await stockConnect.call(this, options)
    if (migrations && !options?.hotReload) {
      await migrateUnderLock(this.payload, migrations, { onProgress: onMigrationProgress })
    }
  }
  return adapter
}

/**
 * Payload's Postgres adapter, made safe to lean on: what is answered with 2xx is in the database, a dying connection ends neither the
 * process nor the pool, and nothing waits for ever. Ids are UUIDv7, blocks are stored as JSON, the schema comes from migrations only.
 */
export const reliablePostgres = ({ connectionString, migrations, onMigrationProgress, pool, ...options }: ReliablePostgresOptions): ReturnType<typeof postgresAdapter> => {
  const { connectionTimeoutMs, idleInTransactionTimeoutMs, lockTimeoutMs, poolSize, statementTimeoutMs, transactionPoolSize = 10, ...stockOptions } = options
  const limits = { connectionTimeoutMs, idleInTransactionTimeoutMs, lockTimeoutMs, poolSize, statementTimeoutMs }
  const poolOptions = { ...poolConfig(connectionString, limits, pool), connectionString }
  // The cast: the adapter's types come from its own copy of `pg`; this one copy serves the whole process.
  const onlyCopy = { pg, pool: poolOptions } as unknown as Pick<StockOptions, 'pg' | 'pool'>
  const beforeSchemaInit = [...(stockOptions.beforeSchemaInit ?? []), withoutNeedlessIndexes]
  const stock = postgresAdapter({ ...stockOptions, ...onlyCopy, beforeSchemaInit, blocksAsJSON: true, idType: 'uuidv7', push: false })
  const surroundings = { migrations, onMigrationProgress, poolOptions, transactionPoolSize }
  return {
    ...stock,
    init: (args) => makeReliable(stock.init(args) as unknown as StockAdapter, surroundings) as unknown as ReturnType<typeof stock.init>,
  }
}

/** Ends Payload and every connection of its pools, after the statements under way. */
export const closeDatabase = async (payload: BasePayload | Payload): Promise<void> => {
  const { pool, transactionPool } = payload.db as unknown as Partial<StockAdapter>
  await payload.destroy()
  await Promise.all([pool, transactionPool].map((each) => (each && !each.ending ? each.end() : undefined)))
}
