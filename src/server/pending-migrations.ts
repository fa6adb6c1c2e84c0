import type { Payload } from 'payload'
import type { Migration } from 'payload-partner-portal/database'

/** Finds migrations of this version that the database has not seen. */
export const findPendingMigrations = (payload: Payload, migrations: readonly Migration[]) => async (): Promise<readonly string[]> => {
  const { pool } = payload.db as unknown as { pool: { query: (text: string) => Promise<{ rows: { name: string }[] }> } }
  const { rows } = await pool.query('select name from payload_migrations')
  const applied = new Set(rows.map(({ name }) => name))
  return migrations.map(({ name }) => name).filter((name) => !applied.has(name))
}
