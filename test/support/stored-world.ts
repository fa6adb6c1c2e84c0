import { cp, mkdir } from 'node:fs/promises'

import { testFiles } from './app-environment.js'
import { startPayloadOn, type TestPortal } from './start-payload.js'
import { endPayload } from './stop-payload.js'
import { addressOf, createTestDatabase, type TestDatabase, withServer } from './test-database.js'

/**
 * Starts the portal for one test file with what `build` makes in an empty one: records, and people who are signed in. It is built once for a run, because each password and each sign-in
 * costs a quarter of a second; every file gets a copy of the database and of the files. What `build` answers goes through JSON.
 * Call it in `beforeAll`, and `stopPayload` in `afterAll`.
 */
export const startStoredWorld = async <World>(name: string, build: (portal: TestPortal) => Promise<World>): Promise<{ portal: TestPortal; world: World }> => {
  const stored = testFiles(addressOf(name))
  const fill = async (draft: TestDatabase): Promise<void> => {
    const portal = await startPayloadOn(draft)
    const world = await build(portal)
    await endPayload(portal)
    const files = testFiles(draft.connectionString)
    await mkdir(files, { recursive: true })
    await cp(files, stored, { recursive: true })
    // The comment of the database is the world as JSON.
    await withServer((client) => client.query(`comment on database ${draft.name} is ${client.escapeLiteral(JSON.stringify(world))}`))
  }
  const database = await createTestDatabase({ fill, name })
  await cp(stored, testFiles(database.connectionString), { recursive: true })
  const { rows } = await withServer((client) => client.query<{ world: string }>(`select shobj_description(oid, 'pg_database') as world from pg_database where datname = $1`, [name]))
  return { portal: await startPayloadOn(database), world: JSON.parse(rows[0]!.world) as World }
}
