import type { BasePayload } from 'payload'

import { applyDatabaseObjects, missingDatabaseObjects, missingExtensions } from './apply-database-objects.js'
import { sqlOfPool } from './sql.js'

const oldestVersion = 140_000

const checkServer = async (payload: Pick<BasePayload, 'db'>): Promise<void> => {
  const { rows } = await sqlOfPool(payload)<{ tables: boolean; version: number }>(
    `select current_setting('server_version_num')::int as version, to_regclass('rooms') is not null and to_regclass('activities') is not null as tables`,
  )
  if ((rows[0]?.version ?? 0) < oldestVersion) {
    throw new Error('The portal needs Postgres 14 or later.')
  }
  if (!rows[0]?.tables) {
    throw new Error('The database has no tables of the portal yet: run the migrations of your project first ("payload migrate").')
  }
}

/**
 * Makes sure, before the first request, that everything the portal leans on is in the database. Creates what is missing; a database user
 * who may not do that is told what to run, and the portal does not start.
 */
export const prepareDatabase = async (payload: Pick<BasePayload, 'db' | 'logger'>): Promise<void> => {
  await checkServer(payload)
  if ((await missingDatabaseObjects(payload)).length > 0) {
    await applyDatabaseObjects(payload).catch((cause: unknown) => {
      throw new Error(`The database lacks parts of the portal and they could not be created (${(cause as Error).message}): run the script of databaseObjectsSql() as the owner of the tables.`, { cause })
    })
    const missing = await missingDatabaseObjects(payload)
    if (missing.length > 0) {
      throw new Error(`The database lacks parts of the portal: ${missing.join('; ')}.`)
    }
  }
  for (const sentence of await missingExtensions(payload)) {
    payload.logger.warn({ msg: `Optional database extension ${sentence}` })
  }
}
