import type { ChildProcess } from 'node:child_process'
import { chmod, mkdir } from 'node:fs/promises'
import path from 'node:path'

import pg from 'pg'

import { checkDirectories } from './embedded/check-directories.js'
import { createCluster, databaseUser } from './embedded/create-cluster.js'
import { lockDirectory } from './embedded/directory-lock.js'
import { EmbeddedDatabaseError } from './embedded/embedded-database-error.js'
import { explainFailure } from './embedded/explain-failure.js'
import { findBinaries } from './embedded/find-binaries.js'
import { operatingUser } from './embedded/operating-user.js'
import { endServer, type ServerOptions, startServer } from './embedded/server-process.js'
import { keptSettings } from './embedded/settings.js'

export { AlreadyRunningError, EmbeddedDatabaseError } from './embedded/embedded-database-error.js'

export type EmbeddedPostgresOptions = {
  /** Directory of the database, its password, its log and its lock. Made when missing. */
  dataDir: string
  /** Name of the database in it. @default 'portal' */
  database?: string
  /** Called with one sentence for everything that takes a while, and when a crashed server is started again. */
  onProgress?: (message: string) => void
  /** Tried first; a free port otherwise. Kept over restarts. */
  port?: number
  /** Further settings of the server, by their name in postgresql.conf. @default {} */
  settings?: Readonly<Record<string, string>>
}

/** A running database. `stop` ends it and gives the directory free. */
export type EmbeddedPostgres = { connectionString: string; stop: () => Promise<void> }

const ensureDatabase = async (connectionString: string, database: string): Promise<void> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount === 0) {
      await client.query(`create database ${client.escapeIdentifier(database)}`)
    }
  } finally {
    await client.end()
  }
}

/** Keeps one server running until it is told to stop: a server that dies (kill -9, out of memory) is started again, with growing pauses. */
const superviseServer = async (options: ServerOptions): Promise<{ killNow: () => void; stop: () => Promise<void> }> => {
  let isStopping = false
  let server: ChildProcess = await startServer(options)
  let restart: Promise<void> = Promise.resolve()
  const startAgain = async (): Promise<void> => {
    options.onProgress('The database ended unexpectedly; it is started again')
    for (let pause = 100; !isStopping; pause = Math.min(pause * 2, 10_000)) {
      try {
        server = await startServer(options)
        watch(server)
        return
      } catch (error) {
        options.onProgress(`The database did not come back yet: ${(error as Error).message}`)
        await new Promise((resolve) => setTimeout(resolve, pause).unref())
      }
    }
  }
  const watch = (child: ChildProcess): void => {
    child.once('exit', () => {
      if (!isStopping) {
        restart = startAgain()
      }
    })
  }
  watch(server)
  return {
    killNow: () => {
      isStopping = true
      server.kill('SIGINT')
    },
    stop: async () => {
      isStopping = true
      await restart
      await endServer(server)
    },
  }
}

const prepare = async (dataDir: string, options: EmbeddedPostgresOptions): Promise<ServerOptions & { password: string }> => {
  const { onProgress = () => undefined } = options
  const cluster = path.join(dataDir, 'cluster')
  const logFile = path.join(dataDir, 'postgres.log')
  const binaries = findBinaries()
  const user = await operatingUser()
  checkDirectories(user, [binaries.postgres, cluster])
  const { password, port } = await keptSettings(path.join(dataDir, 'settings.json'), options.port)
  const created = await createCluster({ cluster, initdb: binaries.initdb, logFile, password, user })
  if (created === 'created') {
    onProgress('Made a new embedded database')
  }
  return { cluster, folder: dataDir, logFile, onProgress, password, port, postgres: binaries.postgres, settings: options.settings ?? {}, user }
}

/**
 * Starts a Postgres of its own in `dataDir`, on a loopback port with a password: the database of an installation without `DATABASE_URL`.
 * Throws {@link EmbeddedDatabaseError} with a sentence for a person; {@link AlreadyRunningError} when another process runs it already.
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const dataDir = path.resolve(options.dataDir)
  const database = options.database ?? 'portal'
  try {
    await mkdir(dataDir, { recursive: true })
    if (process.getuid?.() === 0) {
      await chmod(dataDir, 0o755)
    }
    const lock = await lockDirectory(path.join(dataDir, 'in-use.lock'), (pid) => `Another process (${pid}) already uses the database in ${dataDir}: stop that one first, or set DATABASE_URL.`)
    try {
      const { password, ...serverOptions } = await prepare(dataDir, options)
      const server = await superviseServer(serverOptions)
      const at = (name: string): string => `postgres://${databaseUser}:${encodeURIComponent(password)}@127.0.0.1:${serverOptions.port}/${name}`
      const onExit = (): void => {
        server.killNow()
        lock.release()
      }
      process.once('exit', onExit)
      const stop = async (): Promise<void> => {
        process.removeListener('exit', onExit)
        await server.stop()
        lock.release()
      }
      await ensureDatabase(at('postgres'), database).catch(async (error: unknown) => {
        await stop()
        throw error
      })
      return { connectionString: at(database), stop }
    } catch (error) {
      lock.release()
      throw error
    }
  } catch (error) {
    throw error instanceof EmbeddedDatabaseError ? error : explainFailure((error as Error).message, dataDir, path.join(dataDir, 'postgres.log'))
  }
}
