import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import pg from 'pg'

import { AlreadyRunningError, startEmbeddedPostgres } from '../../../src/database/embedded-postgres.js'

type Told = { connectionString?: string; failure?: string; message?: string; name?: string }
type Keeper = { process: ChildProcess; told: Told[] }

let fresh: string
let dataDir: string
const keepers: Keeper[] = []

const newDirectory = async (): Promise<string> => {
  const parent = await mkdtemp(path.join(tmpdir(), 'portal-embedded-'))
  await chmod(parent, 0o755)
  return path.join(parent, 'database')
}

beforeAll(async () => {
  fresh = await newDirectory()
  await (await startEmbeddedPostgres({ dataDir: fresh })).stop()
})

// Making a database takes seconds: each test gets a copy of one that was made once.
beforeEach(async () => {
  dataDir = await newDirectory()
  execFileSync('cp', ['-a', fresh, dataDir])
})

afterAll(() => rm(path.dirname(fresh), { force: true, recursive: true }))

const ended = (child: ChildProcess): Promise<unknown> => (child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve)))

afterEach(async () => {
  for (const { process: child } of keepers.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGINT')
      await ended(child)
    }
  }
  await rm(path.dirname(dataDir), { force: true, recursive: true })
})

/** Starts a process around the database, in a process group of its own, and waits for what it says first. */
const keep = async (): Promise<Keeper & { connectionString: string; failure: string }> => {
  const child = fork(path.resolve('test/integration/database/run-embedded-postgres.ts'), [dataDir], {
    detached: true,
    env: { ...process.env, NODE_OPTIONS: '' },
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const keeper: Keeper = { process: child, told: [] }
  keepers.push(keeper)
  const answer = await new Promise<Told>((resolve) => {
    child.on('message', (message: Told) => {
      keeper.told.push(message)
      if (message.connectionString !== undefined || message.failure !== undefined) {
        resolve(message)
      }
    })
  })
  return { ...keeper, connectionString: answer.connectionString ?? '', failure: answer.failure ?? '' }
}

const query = async <Row>(connectionString: string, text: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(text)).rows as Row[]
  } finally {
    await client.end()
  }
}
const postmaster = async (): Promise<number> => Number((await readFile(path.join(dataDir, 'cluster/postmaster.pid'), 'utf8')).split('\n')[0])
const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  for (let attempt = 0; !(await condition()); attempt += 1) {
    if (attempt > 600) {
      throw new Error('It did not happen in time.')
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

describe('the embedded database', () => {
  it('keeps its data, its password and its port over a restart, and listens on the loopback only', async () => {
    const first = await startEmbeddedPostgres({ dataDir })
    await query(first.connectionString, 'create table kept as select 1 as id')
    expect(await query(first.connectionString, `select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync`)).toEqual([{ addresses: '127.0.0.1', fsync: 'on' }])
    await first.stop()
    const second = await startEmbeddedPostgres({ dataDir })
    expect(second.connectionString).toBe(first.connectionString)
    expect(await query(second.connectionString, 'select id from kept')).toEqual([{ id: 1 }])
    await second.stop()
    expect((await stat(path.join(dataDir, 'settings.json'))).mode & 0o777).toBe(0o600)
    expect(await readdir(dataDir)).toEqual(['cluster', 'postgres.log', 'settings.json'])
  })

  it('sorts names as people do, on every machine', async () => {
    const database = await startEmbeddedPostgres({ dataDir })
    const rows = await query<{ name: string }>(database.connectionString, `select name from (values ('Zebra'), ('ähnlich'), ('apfel'), ('Birne')) as t (name) order by name`)
    await database.stop()
    expect(rows.map(({ name }) => name)).toEqual(['ähnlich', 'apfel', 'Birne', 'Zebra'])
  })

  it('needs its password', async () => {
    const database = await startEmbeddedPostgres({ dataDir })
    await expect(query(database.connectionString.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password authentication failed')
    await database.stop()
  })

  it('refuses a second process, and a second start in one process, with a sentence', async () => {
    const database = await startEmbeddedPostgres({ dataDir })
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toBeInstanceOf(AlreadyRunningError)
    const other = await keep()
    expect(other.failure).toBe(`Another process (${process.pid}) already uses the database in ${dataDir}: stop that one first, or set DATABASE_URL.`)
    await database.stop()
  })

  it('is taken over, with every committed row, when Node was killed with -9', async () => {
    const killed = await keep()
    await query(killed.connectionString, 'create table survivors as select 7 as id')
    const orphan = await postmaster()
    killed.process.kill('SIGKILL')
    await ended(killed.process)
    expect(lives(orphan)).toBe(true)
    const next = await startEmbeddedPostgres({ dataDir })
    expect(lives(orphan)).toBe(false)
    expect(await query(next.connectionString, 'select id from survivors')).toEqual([{ id: 7 }])
    await next.stop()
  })

  it('recovers when both were killed with -9', async () => {
    const killed = await keep()
    await query(killed.connectionString, 'create table survivors as select 8 as id')
    process.kill(await postmaster(), 'SIGKILL')
    killed.process.kill('SIGKILL')
    await ended(killed.process)
    const next = await startEmbeddedPostgres({ dataDir })
    expect(await query(next.connectionString, 'select id from survivors')).toEqual([{ id: 8 }])
    await next.stop()
  })

  it('comes back by itself when the server is killed with -9', async () => {
    const database = await startEmbeddedPostgres({ dataDir })
    await query(database.connectionString, 'create table survivors as select 9 as id')
    const before = await postmaster()
    process.kill(before, 'SIGKILL')
    await until(() => query(database.connectionString, 'select id from survivors').then(() => true, () => false))
    expect(await postmaster()).not.toBe(before)
    await database.stop()
  })

  it('outlives Ctrl-C until Node has ended its own work, and is gone afterwards', async () => {
    const keeper = await keep()
    const server = await postmaster()
    process.kill(-(keeper.process.pid ?? 0), 'SIGINT')
    await new Promise((resolve) => setTimeout(resolve, 250))
    expect(await query(keeper.connectionString, 'select 1 as one')).toEqual([{ one: 1 }])
    await ended(keeper.process)
    expect(keeper.process.exitCode).toBe(0)
    expect(lives(server)).toBe(false)
  })

  it('takes over the lock of a process that is gone, also when its id was given out again', async () => {
    await writeFile(path.join(dataDir, 'in-use.lock'), JSON.stringify({ host: (await import('node:os')).hostname(), pid: process.ppid, startTime: '1' }))
    const database = await startEmbeddedPostgres({ dataDir })
    await database.stop()
  })

  it('lets one of several starts at the same moment win', async () => {
    const starts = await Promise.allSettled([1, 2, 3, 4].map(() => startEmbeddedPostgres({ dataDir })))
    const winners = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []))
    expect(winners).toHaveLength(1)
    await Promise.all(winners.map((winner) => winner.stop()))
  })

  it('says in one sentence that its files are damaged', async () => {
    await (await startEmbeddedPostgres({ dataDir })).stop()
    await truncate(path.join(dataDir, 'cluster/global/pg_control'), 100)
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(/^The database in .* is damaged or incomplete: restore a backup/)
  })

  it('says in one sentence that a file stands where its directory should be', async () => {
    await rm(dataDir, { recursive: true })
    await writeFile(dataDir, 'not a directory')
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(/is not a directory: move that file away/)
  })

  it('does not take a half-made directory for a database', async () => {
    await rm(dataDir, { recursive: true })
    await mkdir(path.join(dataDir, 'cluster.draft'), { recursive: true })
    await writeFile(path.join(dataDir, 'cluster.draft/half'), '')
    const database = await startEmbeddedPostgres({ dataDir })
    expect(await query(database.connectionString, 'select 1 as one')).toEqual([{ one: 1 }])
    await database.stop()
  })
})
