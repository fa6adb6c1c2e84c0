import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { startEmbeddedPostgres } from 'payload-partner-portal/server'

/** Gives the script named first the embedded database, and ends that when the script has run. */
const [script = '', ...rest] = process.argv.slice(2)
const database = process.env['DATABASE_URL'] ? undefined : await startEmbeddedPostgres({ dataDir: path.resolve(process.env['DATA_DIR'] ?? '.data', 'postgres') })
if (database) {
  process.env['DATABASE_URL'] = database.connectionString
}
process.argv.splice(1, process.argv.length, script, ...rest)
try {
  await import(pathToFileURL(script).href)
} finally {
  await database?.stop()
}
