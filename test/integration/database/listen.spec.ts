import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { listen } from '../../../src/database/listen.js'
import { createDatabase, type TestDatabase, withServer } from '../../support/test-database.js'

let database: TestDatabase

beforeAll(async () => {
  database = await createDatabase()
})
afterAll(() => database.drop())

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('a listener', () => {
  it('stops at whatever moment of its start', async () => {
    for (const ms of [0, 0, 1, 1, 2, 3, 4, 5, 7, 9, 12, 16, 25, 40]) {
      const listener = listen({ channel: 'of_a_test', connectionString: database.connectionString, onNotification: () => undefined, onTrouble: () => undefined })
      await pause(ms)
      const stopped = await Promise.race([listener.stop().then(() => 'stopped'), pause(5_000).then(() => 'hangs')])
      expect([ms, stopped]).toEqual([ms, 'stopped'])
    }
    await pause(200)
    const left = await withServer((client) => client.query('select 1 from pg_stat_activity where datname = $1', [database.name]))
    expect(left.rowCount).toBe(0)
  })

  it('hears what is said after it listens', async () => {
    const heard: string[] = []
    let hasBegun: () => void = () => undefined
    const begun = new Promise<void>((resolve) => (hasBegun = resolve))
    const listener = listen({ channel: 'of_a_test', connectionString: database.connectionString, onListening: hasBegun, onNotification: (payload) => heard.push(payload), onTrouble: () => undefined })
    await begun
    const { default: pg } = await import('pg')
    const client = new pg.Client({ connectionString: database.connectionString })
    await client.connect()
    await client.query(`select pg_notify('of_a_test', 'hello')`)
    await client.end()
    await pause(200)
    expect(heard).toEqual(['hello'])
    await listener.stop()
  })
})
