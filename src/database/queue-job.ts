import type { PayloadRequest } from 'payload'

import { sqlOf } from './sql.js'

/** The channel on which a queued job wakes the runners of all processes. */
export const jobsChannel = 'portal_jobs'

/** The queue of jobs that name none. */
export const defaultQueue = 'default'

/** What to do, with what, and when. */
export type JobRequest = {
  /** Of jobs with the same key only one runs at a time. Needs `jobs.enableConcurrencyControl`. */
  concurrencyKey?: string
  input: Record<string, unknown>
  /** @default 'default' */
  queue?: string
  task: string
  /** Not before this moment. */
  waitUntil?: Date
}

type QueueCall = (args: Omit<JobRequest, 'concurrencyKey'> & { overrideAccess: boolean; req: PayloadRequest }) => Promise<{ id: string }>

/**
 * Queues a job in the request's own transaction: the change and its effect are both saved or neither is.
 * The runners of all processes are woken when that transaction commits.
 */
export const queueJob = async (req: PayloadRequest, { concurrencyKey, ...job }: JobRequest): Promise<{ id: string }> => {
  const queue = req.payload.jobs.queue as unknown as QueueCall
  const queued = await queue({ ...job, overrideAccess: true, req })
  if (concurrencyKey !== undefined) {
    await sqlOf(req)('update payload_jobs set concurrency_key = $2 where id = $1', [queued.id, concurrencyKey])
  }
  await sqlOf(req)('select pg_notify($1, $2)', [jobsChannel, job.queue ?? defaultQueue])
  return { id: String(queued.id) }
}
