import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createLocalReq, type PayloadRequest } from 'payload'

import { queueJob, sqlOfPool } from '../../../src/database/doors.js'
import { type JobRunner, startJobRunner } from '../../../src/jobs/run-jobs.js'
import { jobCollections, jobConfig, jobRunsTable } from './job-config.js'
import { type SmallPayload, startSmallPayload } from './small-payload.js'

let small: SmallPayload
let second: SmallPayload
const runners: JobRunner[] = []
const workers: ChildProcess[] = []

beforeAll(async () => {
  small = await startSmallPayload({ collections: jobCollections(), config: jobConfig() })
  second = await startSmallPayload({ collections: jobCollections(), config: jobConfig(), connectionString: small.connectionString })
  await sqlOfPool(small.payload)(jobRunsTable)
})

afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop()))
  workers.splice(0).forEach((worker) => worker.kill('SIGKILL'))
  await sqlOfPool(small.payload)('delete from payload_jobs')
  await sqlOfPool(small.payload)('delete from job_runs')
})

afterAll(async () => {
  await second.close()
  await small.close()
})

const request = (): Promise<PayloadRequest> => createLocalReq({}, small.payload)
const count = async (statement: string): Promise<number> => Number((await sqlOfPool(small.payload)<{ count: string }>(statement)).rows[0]?.count)
const until = async (condition: () => Promise<boolean>, ms = 30_000): Promise<void> => {
  const deadline = Date.now() + ms
  while (!(await condition())) {
    if (Date.now() > deadline) {
      throw new Error('It did not happen in time.')
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
const allDone = async (): Promise<boolean> => (await count('select count(*) from payload_jobs')) === 0

const startWorker = async (leaseMs: number): Promise<ChildProcess> => {
  const worker = fork(path.resolve('test/integration/database/run-job-worker.ts'), [small.connectionString, String(leaseMs)], {
    env: { ...process.env, DISABLE_PAYLOAD_HMR: 'true', NODE_OPTIONS: '' },
    execArgv: ['--conditions=production', '--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  workers.push(worker)
  await new Promise((resolve) => worker.once('message', resolve))
  return worker
}

describe('jobs', () => {
  it('runs each of two hundred jobs exactly once with three runners in two instances and one more process', async () => {
    for (let index = 0; index < 200; index += 1) {
      await queueJob(await request(), { input: { name: `job ${index}` }, task: 'trace' })
    }
    runners.push(startJobRunner(small.payload), startJobRunner(second.payload), startJobRunner(second.payload))
    await startWorker(60_000)
    await until(allDone)
    expect(await count('select count(*) from job_runs')).toBe(200)
    expect(await count('select count(distinct name) from job_runs')).toBe(200)
  })

  it('starts a job at once when it is queued, without waiting for the poll', async () => {
    runners.push(startJobRunner(second.payload, { pollMs: 60_000 }))
    await until(async () => (await count(`select count(*) from pg_stat_activity where query = 'listen "portal_jobs"'`)) > 0)
    const began = Date.now()
    await queueJob(await request(), { input: { name: 'soon' }, task: 'trace' })
    await until(async () => (await count('select count(*) from job_runs')) === 1)
    expect(Date.now() - began).toBeLessThan(20_000)
  })

  it('does not run a job whose transaction was rolled back', async () => {
    runners.push(startJobRunner(small.payload, { pollMs: 50 }))
    const req = await request()
    req.transactionID = (await small.payload.db.beginTransaction()) ?? undefined
    await queueJob(req, { input: { name: 'undone' }, task: 'trace' })
    await small.payload.db.rollbackTransaction(req.transactionID ?? '')
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(await count('select count(*) from job_runs')).toBe(0)
  })

  it('waits for the moment a job was planned for', async () => {
    runners.push(startJobRunner(small.payload, { pollMs: 50 }))
    await queueJob(await request(), { input: { name: 'later' }, task: 'trace', waitUntil: new Date(Date.now() + 1_000) })
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(await count('select count(*) from job_runs')).toBe(0)
    await until(allDone)
    expect(await count('select count(*) from job_runs')).toBe(1)
  })

  it('tries a failed job again after a pause', async () => {
    runners.push(startJobRunner(small.payload, { pollMs: 50 }))
    await queueJob(await request(), { input: { name: 'stubborn' }, task: 'stubborn' })
    await until(allDone)
    expect(await count('select count(*) from job_runs')).toBe(2)
  })

  it('leaves jobs of other queues alone', async () => {
    runners.push(startJobRunner(small.payload, { pollMs: 50, queues: ['mail'] }))
    await queueJob(await request(), { input: { name: 'default' }, task: 'trace' })
    await queueJob(await request(), { input: { name: 'mail' }, queue: 'mail', task: 'trace' })
    await until(async () => (await count('select count(*) from payload_jobs')) === 1)
    expect(await count(`select count(*) from job_runs where name = 'mail'`)).toBe(1)
  })

  it('never runs two jobs of one concurrency key at the same time', async () => {
    for (let index = 0; index < 8; index += 1) {
      await queueJob(await request(), { concurrencyKey: 'one at a time', input: { ms: 40, name: `keyed ${index}` }, task: 'trace' })
    }
    runners.push(startJobRunner(small.payload, { pollMs: 20 }), startJobRunner(second.payload, { pollMs: 20 }))
    await until(allDone)
    expect(await count('select count(*) from job_runs')).toBe(8)
    expect(await count('select count(*) from job_runs a join job_runs b on a.id < b.id and a.started_at < b.ended_at and b.started_at < a.ended_at')).toBe(0)
  })

  it('takes the job of a killed process again after its lease, and not before', async () => {
    const worker = await startWorker(1_500)
    await queueJob(await request(), { input: { ms: 60_000, name: 'orphan' }, task: 'trace' })
    await until(async () => (await count('select count(*) from job_runs')) === 1)
    worker.kill('SIGKILL')
    await sqlOfPool(small.payload)(`update payload_jobs set input = '{"name":"orphan","ms":0}'`)
    runners.push(startJobRunner(small.payload, { leaseMs: 1_500, pollMs: 50 }))
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await count('select count(*) from job_runs')).toBe(1)
    await until(allDone)
    expect(await count('select count(*) from job_runs')).toBe(2)
  })

  it('keeps the lease of a job that takes longer than the lease', async () => {
    runners.push(startJobRunner(small.payload, { leaseMs: 400, pollMs: 50 }), startJobRunner(second.payload, { leaseMs: 400, pollMs: 50 }))
    await queueJob(await request(), { input: { ms: 1_500, name: 'long' }, task: 'trace' })
    await until(allDone)
    expect(await count('select count(*) from job_runs')).toBe(1)
  })

  it('gives up a job that ends every process that runs it', async () => {
    const { id } = await queueJob(await request(), { input: { name: 'poison' }, task: 'trace' })
    await sqlOfPool(small.payload)(`update payload_jobs set processing = true, total_tried = 4, updated_at = now() - interval '1 hour' where id = $1`, [id])
    runners.push(startJobRunner(small.payload, { pollMs: 50 }))
    await until(async () => (await count('select count(*) from payload_jobs where has_error')) === 1)
    expect(await count('select count(*) from job_runs')).toBe(0)
  })

  it('finishes the job under way before it stops', async () => {
    const runner = startJobRunner(small.payload, { pollMs: 50 })
    await queueJob(await request(), { input: { ms: 500, name: 'under way' }, task: 'trace' })
    await until(async () => (await count('select count(*) from job_runs')) === 1)
    await runner.stop()
    expect(await count('select count(*) from job_runs where ended_at is not null')).toBe(1)
    expect(await allDone()).toBe(true)
  })

  it('goes on after every connection of the database was cut', async () => {
    runners.push(startJobRunner(small.payload, { pollMs: 50 }))
    await queueJob(await request(), { input: { name: 'before' }, task: 'trace' })
    await until(allDone)
    await sqlOfPool(second.payload)('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')
    await new Promise((resolve) => setTimeout(resolve, 200))
    await queueJob(await request(), { input: { name: 'after' }, task: 'trace' })
    await until(allDone)
    expect(await count('select count(*) from job_runs')).toBe(2)
  })
})
