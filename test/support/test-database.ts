import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { promisify } from 'node:util'

import pg from 'pg'

import { appEnvironment } from './app-environment.js'

/** A database of its own for one test file. */
export type TestDatabase = { connectionString: string; drop: () => Promise<void>; name: string }

const server = (): string => {
  const address = process.env.TEST_DATABASE_SERVER
  if (!address) {
    throw new Error('No test database runs: start the tests with vitest run --project integration (or security).')
  }
  return address
}

/** The address of a database of the test server. */
export const addressOf = (name: string): string => {
  const url = new URL(server())
  url.pathname = `/${name}`
  return url.toString()
}

/** Runs `work` with a connection to the server's maintenance database. */
export const withServer = async <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: addressOf('postgres') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Creates an empty database, or a copy of `template`. */
export const createDatabase = async (template?: string): Promise<TestDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  await withServer((client) => client.query(`create database ${name}${template ? ` template ${template}` : ''}`))
  return {
    connectionString: addressOf(name),
    drop: () => withServer(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
    name,
  }
}

const template = 'portal_template'

/** Makes the template, once per test run: the first test file that needs it does, the others wait. */
const ensureTemplate = (): Promise<void> =>
  withServer(async (client) => {
    await client.query(`select pg_advisory_lock(hashtextextended('portal test template', 0))`)
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template])
    if (rowCount === 0) {
      const draft = await createDatabase()
      const script = path.resolve('test/support/prepare-template.ts')
      const env = { ...process.env, ...appEnvironment(draft.connectionString), NODE_OPTIONS: '' }
      await promisify(execFile)(process.execPath, ['--conditions=production', '--import', 'tsx', script], { env })
      await client.query(`alter database ${draft.name} rename to ${template}`)
    }
  })

/** An empty database with the structure of the portal. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  await ensureTemplate()
  return createDatabase(template)
}
