import { getPayload } from 'payload'

import { migrateUnderLock, type Migration } from '../../src/database/run-migrations.js'
import { closeDatabase } from '../../src/database/reliable-postgres.js'

/** Generated code, which is not type-checked. */
const generated = '../../src/database/migrations/index.js'

/** Brings the database of DATABASE_URL to the structure of the portal, in a process of its own. */
const prepare = async (): Promise<void> => {
  const { default: config } = await import('../../payload.config.js')
  const { migrations } = (await import(generated)) as { migrations: Migration[] }
  const payload = await getPayload({ config, disableOnInit: true })
  await migrateUnderLock(payload, migrations)
  await closeDatabase(payload)
}

prepare().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
})
