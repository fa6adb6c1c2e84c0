import { randomBytes } from 'node:crypto'

import pg from 'pg'

/** A database of its own for one test file. */
export type TestDatabase = { connectionString: string; drop: () => Promise<void>; name: string }

const server = (): string => {
  const address = process.env.TEST_DATABASE_SERVER
  if (!address) {
    throw new Error('No test database runs: start the tests with jest --selectProjects integration (or security).')
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
