import { rm } from 'node:fs/promises'

import { closeDatabase } from '../../src/database/reliable-postgres.js'
import { testFiles } from './app-environment.js'
import type { TestPortal } from './start-payload.js'

/** Ends Payload; the next test file of this process starts its own. */
export const endPayload = async ({ payload }: Pick<TestPortal, 'payload'>): Promise<void> => {
  await closeDatabase(payload)
  ;(globalThis as { _payload?: Map<string, unknown> })._payload?.delete('default')
}

/** Ends the portal of a test file and drops its database. Does nothing when it did not start. */
export const stopPayload = async (portal: TestPortal | undefined): Promise<void> => {
  if (portal) {
    await endPayload(portal)
    await portal.database.drop()
    await rm(testFiles(portal.database.connectionString), { force: true, recursive: true })
  }
}
