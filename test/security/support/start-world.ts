import { cp } from 'node:fs/promises'

import { testFiles } from '../../support/app-environment.js'
import { startPayloadOn, type TestPortal } from '../../support/start-payload.js'
import { endPayload } from '../../support/stop-payload.js'
import { addressOf, createTestDatabase, type TestDatabase, withServer } from '../../support/test-database.js'
import { buildWorld, type World } from './world.js'

/** The database with the world in it, which test files get copies of. Its comment is the world as JSON; its files lie beside those of the copies. */
const name = 'portal_world'

const fill = async (draft: TestDatabase): Promise<void> => {
  const portal = await startPayloadOn(draft)
  const world = await buildWorld(portal)
  await endPayload(portal)
  await cp(testFiles(draft.connectionString), testFiles(addressOf(name)), { recursive: true })
  await withServer((client) => client.query(`comment on database ${draft.name} is ${client.escapeLiteral(JSON.stringify(world))}`))
}

const storedWorld = async (): Promise<World> => {
  const { rows } = await withServer((client) => client.query<{ world: string }>(`select shobj_description(oid, 'pg_database') as world from pg_database where datname = $1`, [name]))
  return JSON.parse(rows[0]!.world) as World
}

/** Starts the portal for one test file with the world of `buildWorld` in it. Call it in `beforeAll`, and `stopPayload` in `afterAll`. */
export const startWorld = async (): Promise<{ portal: TestPortal; world: World }> => {
  const database = await createTestDatabase({ fill, name })
  await cp(testFiles(addressOf(name)), testFiles(database.connectionString), { recursive: true })
  return { portal: await startPayloadOn(database), world: await storedWorld() }
}
