import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'

import { sqlOfPool } from '../../../src/database/doors.js'
import { migrateUnderLock, type Migration } from '../../../src/database/run-migrations.js'
import { appEnvironment } from '../../support/app-environment.js'
import { startPayload, type TestPortal } from '../../support/start-payload.js'
import { stopPayload } from '../../support/stop-payload.js'
import { createDatabase } from '../../support/test-database.js'

let portal: TestPortal

beforeAll(async () => {
  portal = await startPayload()
})

afterAll(() => stopPayload(portal))

const migration = (name: string, statement: string): Migration => ({
  name,
  up: async ({ db }) => void (await (db as { execute: (query: unknown) => Promise<unknown> }).execute(sql.raw(statement))),
})

const names = async (): Promise<string[]> => (await sqlOfPool(portal.payload)<{ name: string }>('select name from payload_migrations order by created_at')).rows.map(({ name }) => name)

describe('migrations', () => {
  it('run once when several processes start on an empty database at once', async () => {
    const empty = await createDatabase()
    const env = { ...process.env, ...appEnvironment(empty.connectionString), NODE_OPTIONS: '' }
    const prepare = () => promisify(execFile)(process.execPath, ['--conditions=production', '--import', 'tsx', path.resolve('test/support/prepare-template.ts')], { env })
    const runs = await Promise.all([prepare(), prepare()])
    // Each migration takes back what it listened to: Node warns of the eleventh listener.
    expect(runs.map(({ stderr }) => stderr).filter((stderr) => stderr.includes('MaxListeners'))).toEqual([])
    const client = new pg.Client({ connectionString: empty.connectionString })
    await client.connect()
    const { rows } = await client.query<{ distinct: number; runs: number }>('select count(*)::int as runs, count(distinct name)::int as distinct from payload_migrations')
    await client.end()
    await empty.drop()
    expect(rows[0]?.runs).toBe(rows[0]?.distinct)
    expect(rows[0]?.runs).toBeGreaterThan(0)
  })

  it('wait for one another in one process as well, and say so', async () => {
    const said: string[] = []
    const slow = migration('slow', 'select pg_sleep(0.5); create table slow_table (id int)')
    await Promise.all([1, 2, 3].map(() => migrateUnderLock(portal.payload, [slow], { onProgress: (message) => said.push(message) })))
    expect(said.filter((message) => message === 'Migration 1 of 1: slow')).toHaveLength(1)
    expect(said.filter((message) => message.startsWith('Another process'))).toHaveLength(2)
    expect((await names()).filter((name) => name === 'slow')).toHaveLength(1)
  })

  it('are undone as a whole when one fails, in a sentence, and the process goes on', async () => {
    const broken = migration('broken', 'create table half (id int); select 1 / 0')
    await expect(migrateUnderLock(portal.payload, [broken])).rejects.toThrow('The migration broken failed, and nothing of it was kept')
    expect(await names()).not.toContain('broken')
    expect((await sqlOfPool(portal.payload)<{ half: null | string }>(`select to_regclass('half')::text as half`)).rows[0]?.half).toBeNull()
  })

  it('are not ended by the time limits of requests', async () => {
    await sqlOfPool(portal.payload)(`alter database ${portal.database.name} set statement_timeout = '50ms'`)
    await expect(migrateUnderLock(portal.payload, [migration('patient', 'select pg_sleep(0.3)')])).resolves.toBeUndefined()
    await sqlOfPool(portal.payload)(`alter database ${portal.database.name} reset statement_timeout`)
  })

  it('never ask a question: a database changed by push is refused in a sentence', async () => {
    await sqlOfPool(portal.payload)(`insert into payload_migrations (id, name, batch) values (gen_random_uuid(), 'dev', -1)`)
    await expect(migrateUnderLock(portal.payload, [])).rejects.toThrow('changed by "push"')
    await sqlOfPool(portal.payload)('delete from payload_migrations where batch = -1')
  })
})
