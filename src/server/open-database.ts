import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { startEmbeddedPostgres } from 'payload-partner-portal/server'

import { printProgress } from './print-start.js'
import type { ServerSettings } from './settings.js'

/** A database this process may use, and how to let go of it. */
export type OpenDatabase = { connectionString: string; stop: () => Promise<void> }

const farewellMs = 150

/** The database of `DATABASE_URL`, or one of our own in the data directory. */
export const openDatabase = async ({ dataDir, databaseUrl }: ServerSettings): Promise<OpenDatabase> => {
  if (databaseUrl !== undefined) {
    return { connectionString: databaseUrl, stop: async () => undefined }
  }
  printProgress('Starting the embedded database')
  const { connectionString, stop } = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres'), onProgress: printProgress })
  return {
    connectionString,
    stop: async () => {
      // A pool counts as ended when it has sent its goodbyes, not when they arrived; cut off before that it would complain.
      await pause(farewellMs)
      await stop()
    },
  }
}
