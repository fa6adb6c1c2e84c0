import type { BasePayload } from 'payload'
import type { Client } from 'pg'

import { withAdvisoryLock, withDedicatedConnection } from './dedicated-connection.js'
import type { DatabaseObject } from './objects/database-object.js'
import { databaseObjects } from './objects/index.js'
import { optionalExtensions } from './objects/search-extensions.js'
import { type Sql, sqlOfPool, sqlOn } from './sql.js'

/** The lock under which the structure of the database is changed. */
export const structureLock = 'payload-partner-portal structure'

const missingOf = async (sql: Sql, objects: readonly DatabaseObject[]): Promise<DatabaseObject[]> => {
  const { rows } = await sql<Record<string, boolean>>(`select ${objects.map(({ isPresent }, index) => `(${isPresent}) as "o${index}"`).join(', ')}`)
  return objects.filter((_object, index) => rows[0]?.[`o${index}`] !== true)
}

const say = ({ name, without }: DatabaseObject): string => `${name}: without it ${without}`

/** What the portal must not run without and is not there, one sentence each. For the start and for the doctor. */
export const missingDatabaseObjects = async (payload: Pick<BasePayload, 'db'>): Promise<string[]> => (await missingOf(sqlOfPool(payload), databaseObjects)).map(say)

/** What would make the portal better and is not there, one sentence each. */
export const missingExtensions = async (payload: Pick<BasePayload, 'db'>): Promise<string[]> => (await missingOf(sqlOfPool(payload), optionalExtensions)).map(say)

/** All of it as one script, for hosts whose database user may not change the structure: run it as the owner, after each upgrade. */
export const databaseObjectsSql = (): string => [...optionalExtensions, ...databaseObjects].map(({ create }) => `${create};\n`).join('\n')

/** Creates what is missing on an open connection, all of it or nothing. Touches nothing when all is there: it would stop writers for a moment. */
export const applyObjectsOn = async (client: Client): Promise<void> => {
  if ((await missingOf(sqlOn(client), databaseObjects)).length === 0) {
    return
  }
  await client.query('begin')
  try {
    await client.query(databaseObjectsSql())
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Creates what is missing, under a lock: any number of processes may start at once. */
export const applyDatabaseObjects = async (payload: Pick<BasePayload, 'db'>): Promise<void> => {
  await withDedicatedConnection(payload, (client) => withAdvisoryLock(client, structureLock, () => undefined, () => applyObjectsOn(client)))
}
