import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { type Migration, migrateUnderLock } from 'payload-partner-portal/database'
import { isEmptyDatabase, seedDemo } from 'payload-partner-portal/server'
import type { Logger } from 'pino'

import { printProgress } from './print-start.js'

/** Payload, ready to answer: migrated, checked and seeded. */
export type OpenPayload = { config: SanitizedConfig; hasDemo: boolean; migrations: readonly Migration[]; payload: Payload }

// Generated code, which is not type-checked.
const loadMigrations = async (): Promise<readonly Migration[]> => {
  const { migrations } = (await import('../database/migrations/index.js')) as unknown as { migrations: Migration[] }
  return migrations
}

const demoEmail = 'admin@demo.test'

const holdsDemo = async (payload: Payload, staffCollection: string): Promise<boolean> => {
  const { pool } = payload.db as unknown as { pool: { query: (text: string, values: unknown[]) => Promise<{ rowCount: number | null }> } }
  const { rowCount } = await pool.query(`select 1 from "${staffCollection.replaceAll('-', '_')}" where email = $1`, [demoEmail])
  return rowCount === 1
}

/**
 * Loads the config (which reads `DATABASE_URL`, so it must be set by now), brings the database to the structure of this version and
 * then lets Payload start: its start checks need the tables. There is one Payload in the process; Next finds the same one.
 */
export const openPayload = async ({ logger, seedDemo: shouldSeed }: { logger: Logger; seedDemo: boolean }): Promise<OpenPayload> => {
  const [{ default: configPromise }, migrations] = await Promise.all([import('../../payload.config.js'), loadMigrations()])
  const config = await configPromise
  // One log for everything, in one form; a logger of the config has the last word. The cast: Payload has its own copy of pino's types.
  config.logger ??= logger as unknown as NonNullable<typeof config.logger>
  const payload = await getPayload({ config, disableOnInit: true })
  await migrateUnderLock(payload, migrations, { onProgress: printProgress })
  await config.onInit?.(payload)
  if (shouldSeed && (await isEmptyDatabase(payload))) {
    printProgress('Filling the empty database with the demo company')
    await seedDemo(payload, { onProgress: printProgress })
  }
  return { config, hasDemo: await holdsDemo(payload, config.admin.user), migrations, payload }
}
