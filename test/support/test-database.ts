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

/** Makes a template, once per test run: the first test file that needs it does, the others wait. */
const ensureTemplate = (name: string, fill: (draft: TestDatabase) => Promise<void>, from?: string): Promise<void> =>
  withServer(async (client) => {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name])
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) {
      const draft = await createDatabase(from)
      await fill(draft)
      await client.query(`alter database ${draft.name} rename to ${name}`)
    }
  })

/** A database with the structure of the portal and nothing in it. */
const structure = 'portal_template'

const bringToStructure = async ({ connectionString }: TestDatabase): Promise<void> => {
  const script = path.resolve('test/support/prepare-template.ts')
  const env = { ...process.env, ...appEnvironment(connectionString), NODE_OPTIONS: '' }
  await promisify(execFile)(process.execPath, ['--conditions=production', '--import', 'tsx', script], { env })
}

/** An empty database with the structure of the portal, or with what `fill` puts into it once for all test files that name the same template. */
export const createTestDatabase = async (template?: { fill: (draft: TestDatabase) => Promise<void>; name: string }): Promise<TestDatabase> => {
  await ensureTemplate(structure, bringToStructure)
  if (template) {
    await ensureTemplate(template.name, template.fill, structure)
  }
  return createDatabase(template?.name ?? structure)
}
