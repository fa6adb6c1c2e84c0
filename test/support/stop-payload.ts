import { rm } from 'node:fs/promises'

import { closeDatabase } from '../../src/database/reliable-postgres.js'
import { appEnvironment, testFiles } from './app-environment.js'
import type { TestPortal } from './start-payload.js'

/** Ends Payload and takes back what it was told by the environment: the next test file of this process starts its own, or a program that must have none of it. */
export const endPayload = async ({ database, payload }: Pick<TestPortal, 'database' | 'payload'>): Promise<void> => {
  await closeDatabase(payload)
  for (const name of Object.keys(appEnvironment(database.connectionString))) {
    delete process.env[name]
  }
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
