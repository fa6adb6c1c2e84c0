import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { getPayload } from 'payload'
import { closeDatabase, type Migration, missingDatabaseObjects, missingExtensions } from 'payload-partner-portal/database'
import { startEmbeddedPostgres } from 'payload-partner-portal/server'

import { readKeptSecret } from './kept-secret.js'
import { findPendingMigrations } from './pending-migrations.js'
import { readSettings, type ServerSettings } from './settings.js'
import { sentenceOfFailure } from './start-failure.js'

/** One thing that was looked at. `advice` says what to mend. */
type Finding = { advice?: string; name: string; state: 'failed' | 'ok' | 'warning' }

const ok = (name: string): Finding => ({ name, state: 'ok' })
const failed = (name: string, advice: string): Finding => ({ advice, name, state: 'failed' })
const warning = (name: string, advice: string): Finding => ({ advice, name, state: 'warning' })

const checkSecret = ({ databaseUrl, secret }: ServerSettings): Finding => {
  if (secret !== undefined) {
    return secret.length < 32 ? warning('Secret', 'PAYLOAD_SECRET is shorter than 32 characters: replace it by the output of "openssl rand -hex 32" (everybody signs in again).') : ok('Secret: PAYLOAD_SECRET is set')
  }
  return databaseUrl === undefined ? ok('Secret: kept in the data directory') : failed('Secret', 'PAYLOAD_SECRET is not set.')
}

const checkAddress = ({ databaseUrl, serverOrigin }: ServerSettings): Finding => {
  if (databaseUrl !== undefined && /\/\/(?:localhost|127\.)/.test(serverOrigin)) {
    return warning(`Address: ${serverOrigin}`, 'Set SERVER_URL to the public address: mails link to it, and cookies are only marked secure with https.')
  }
  return ok(`Address: ${serverOrigin}`)
}

const checkMail = (databaseUrl: string | undefined): Finding =>
  process.env['SMTP_URL'] || databaseUrl === undefined
    ? ok(process.env['SMTP_URL'] ? 'Mail: SMTP_URL is set' : 'Mail: kept in the data directory and shown in the admin')
    : warning('Mail', 'SMTP_URL is not set: mails are not sent but kept in the data directory. Set it to smtp://user:password@host:587.')

/** A running portal holds the database: its own address is in its settings. */
const connectionOfRunning = async (dataDir: string): Promise<string> => {
  const { password, port } = JSON.parse(await readFile(path.join(dataDir, 'postgres/settings.json'), 'utf8')) as { password: string; port: number }
  return `postgres://portal:${encodeURIComponent(password)}@127.0.0.1:${port}/portal`
}

const openDatabase = async ({ databaseUrl, dataDir }: ServerSettings): Promise<{ connectionString: string; stop: () => Promise<void> }> => {
  const nothing = async () => undefined
  if (databaseUrl !== undefined) {
    return { connectionString: databaseUrl, stop: nothing }
  }
  try {
    return await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'postgres') })
  } catch (error) {
    if (error instanceof Error && error.name === 'AlreadyRunningError') {
      return { connectionString: await connectionOfRunning(dataDir), stop: nothing }
    }
    throw error
  }
}

const checkDatabase = async (settings: ServerSettings): Promise<Finding[]> => {
  const database = await openDatabase(settings)
  try {
    process.env['DATABASE_URL'] = database.connectionString
    process.env['PAYLOAD_SECRET'] = settings.secret ?? (await readKeptSecret(settings.dataDir))
    const { default: config } = await import('../../payload.config.js')
    const { migrations } = (await import('../database/migrations/index.js')) as unknown as { migrations: Migration[] }
    const payload = await getPayload({ config, disableOnInit: true })
    try {
      const pending = await findPendingMigrations(payload, migrations)()
      const objects = pending.length > 0 ? [] : await missingDatabaseObjects(payload)
      return [
        ok(`Database: answers${settings.databaseUrl === undefined ? ' (embedded)' : ''}`),
        pending.length > 0 ? warning('Migrations', `${pending.length} not applied yet: the next start applies them.`) : ok('Migrations: all applied'),
        ...objects.map((sentence) => failed('Database objects', `${sentence}. The next start makes it; a database user without that right needs the owner to do it.`)),
        ...(pending.length === 0 && objects.length === 0 ? [ok('Database objects: complete')] : []),
        ...(await missingExtensions(payload)).map((sentence) => warning('Database extensions', sentence)),
      ]
    } finally {
      await closeDatabase(payload)
    }
  } finally {
    await database.stop()
  }
}

/** The checks that need the portal's own code; the others are in `scripts/lib/doctor.mjs`, which shows all of them. */
const examine = async (): Promise<Finding[]> => {
  let settings: ServerSettings
  try {
    settings = readSettings(process.env)
  } catch (error) {
    return [failed('Environment', sentenceOfFailure(error))]
  }
  const findings = [ok('Environment: valid'), checkSecret(settings), checkAddress(settings), checkMail(settings.databaseUrl)]
  if (settings.limits === undefined) {
    findings.push(warning('Limits', 'RATE_LIMITS=off: passwords can be guessed without a brake. Remove the variable.'))
  }
  try {
    return [...findings, ...(await checkDatabase(settings))]
  } catch (error) {
    return [...findings, failed('Database', sentenceOfFailure(error))]
  }
}

const findings = await examine()
process.send?.({ findings })
process.exit(0)
