import { rm } from 'node:fs/promises'

import { closeDatabase } from '../../src/database/reliable-postgres.js'
import { testFiles } from './app-environment.js'
import type { TestPortal } from './start-payload.js'

/** Ends the portal of a test file and drops its database. Does nothing when it did not start. */
export const stopPayload = async (portal: TestPortal | undefined): Promise<void> => {
  if (portal) {
    await closeDatabase(portal.payload)
    await portal.database.drop()
    await rm(testFiles(portal.database.connectionString), { force: true, recursive: true })
  }
}
