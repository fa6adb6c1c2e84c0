import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

type Snapshot = { version: string }

/** The parts of Payload's adapter that write migrations. */
type MigrationWriter = {
  defaultDrizzleSnapshot: Snapshot
  migrationDir: string
  requireDrizzleKit: () => {
    generateDrizzleJson: (schema: unknown) => Promise<Snapshot>
    generateMigration: (before: Snapshot, after: Snapshot) => Promise<string[]>
    upSnapshot?: (snapshot: Snapshot) => Snapshot
  }
  schema: unknown
}

/** How many statements lie between the newest committed migration and the collections as they are now. Needs no database. */
export const findUnwrittenChanges = async (payload: Payload): Promise<number> => {
  const writer = payload.db as unknown as MigrationWriter
  const { generateDrizzleJson, generateMigration, upSnapshot } = writer.requireDrizzleKit()
  const after = await generateDrizzleJson(writer.schema)
  const newest = (await readdir(writer.migrationDir)).filter((file) => file.endsWith('.json')).sort().at(-1)
  const written = newest ? (JSON.parse(await readFile(path.join(writer.migrationDir, newest), 'utf8')) as Snapshot) : writer.defaultDrizzleSnapshot
  const before = upSnapshot && written.version < after.version ? upSnapshot(written) : written
  return (await generateMigration(before, after)).length
}
