import type { Payload } from 'payload'

import { defaultLeaseMs, type JobLease, underLease } from '../database/adapter/job-lease.js'
import { connectionOf } from '../database/connection-of.js'
import { listen } from '../database/listen.js'
import { jobsChannel } from '../database/queue-job.js'
import { sqlOfPool } from '../database/sql.js'
import { createAlarm } from './alarm.js'

export type JobRunnerOptions = {
  /** How many jobs this process runs at a time. @default 4 */
  concurrency?: number
  /** A job whose process gives no sign of life for this long is taken by another one. @default 120_000 */
  leaseMs?: number
  /** How often to look for jobs that became due without a call: delayed ones, retries, those of dead processes. @default 5_000 */
  pollMs?: number
  /** Queues to work on; all of them when absent. */
  queues?: readonly string[]
}

/** Runs jobs until `stop`, which waits for the jobs under way. */
export type JobRunner = { stop: () => Promise<void> }

/** Renews the leases of the claimed jobs while `work` is under way. */
const withHeartbeat = async <Result>(payload: Payload, lease: JobLease, work: () => Promise<Result>): Promise<Result> => {
  const renew = async (): Promise<void> => {
    if (lease.claimed.size > 0) {
      await sqlOfPool(payload)('update payload_jobs set updated_at = now() where id = any($1) and processing', [[...lease.claimed]])
    }
  }
  const heartbeat = setInterval(() => void renew().catch((err: unknown) => payload.logger.warn({ err, msg: 'The lease of a running job could not be renewed' })), lease.leaseMs / 4)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
  }
}

/** Claims and runs one job; false when there was none. */
const runOne = async (payload: Payload, queues: readonly string[] | undefined, leaseMs: number): Promise<boolean> => {
  const lease: JobLease = { claimed: new Set(), leaseMs }
  const where = underLease(queues ? { queue: { in: [...queues] } } : { id: { exists: true } }, lease)
  const result = await withHeartbeat(payload, lease, () => payload.jobs.run({ allQueues: true, limit: 1, overrideAccess: true, silent: { info: true }, where }))
  return !('noJobsRemaining' in result && result.noJobsRemaining)
}

/**
 * Works through the queued jobs of this database, beside any number of other processes that do the same. Wakes at once when a job is
 * queued, and now and then by itself. Failed jobs are tried again as their task's `retries` say.
 */
export const startJobRunner = (payload: Payload, options: JobRunnerOptions = {}): JobRunner => {
  if ((payload.config.custom?.partnerPortal as undefined | { isDisabled?: boolean })?.isDisabled === true) {
    payload.logger.info({ msg: 'The portal is switched off; its jobs wait' })
    return { stop: async () => undefined }
  }
  const { concurrency = 4, leaseMs = defaultLeaseMs, pollMs = 5_000, queues } = options
  const alarm = createAlarm()
  let isStopping = false
  let troubles = 0
  const work = async (): Promise<void> => {
    while (!isStopping) {
      const rung = alarm.next()
      try {
        if (await runOne(payload, queues, leaseMs)) {
          troubles = 0
          continue
        }
        await rung.within(pollMs)
      } catch (err) {
        troubles += 1
        payload.logger.error({ err, msg: 'The job runner could not claim or finish a job; it goes on after a pause' })
        await alarm.next().within(Math.min(pollMs * troubles, 30_000))
      }
    }
  }
  const listener = listen({
    ...connectionOf(payload),
    channel: jobsChannel,
    onListening: alarm.ring,
    onNotification: alarm.ring,
    onTrouble: (err) => payload.logger.warn({ err: { message: err.message }, msg: 'The job runner does not hear about new jobs at the moment; it looks for them by itself' }),
  })
  const workers = Array.from({ length: concurrency }, work)
  return {
    stop: async () => {
      isStopping = true
      alarm.ring()
      await Promise.all([...workers, listener.stop()])
    },
  }
}
