import path from 'node:path'

import { startEmbeddedPostgres } from 'payload-partner-portal/server'

import { printProgress } from './print-start.js'
import type { ServerSettings } from './settings.js'

/** A database this process may use, and how to let go of it. */
export type OpenDatabase = { connectionString: string; stop: () => Promise<void> }

/** The database of `DATABASE_URL`, or one of our own in the data directory. */
export const openDatabase = async ({ dataDir, databaseUrl }: ServerSettings): Promise<OpenDatabase> => {
  if (databaseUrl !== undefined) {
    return { connectionString: databaseUrl, stop: async () => undefined }
  }
  printProgress('Starting the embedded database')
  return startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres'), onProgress: printProgress })
}
