import type { PayloadRequest } from 'payload'

import { tableOf } from './lock-rows.js'
import { newId } from '../notifications/new-id.js'
import { preparedSqlOf } from './reads/named-sql.js'

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

/** `$1` to `$5` are the job, `$6` its key. */
const statement = (table: string, { hasKey, isDue }: { hasKey: boolean; isDue: boolean }): string => {
  const insert = `insert into ${table} (id, input, task_slug, queue, wait_until, created_at, updated_at${hasKey ? ', concurrency_key' : ''})
    values ($1::uuid, $2::jsonb, $3, $4, $5::timestamptz, clock_timestamp(), clock_timestamp()${hasKey ? ', $6' : ''}) returning queue`
  return isDue ? `with queued as (${insert}) select pg_notify('${jobsChannel}', queue) from queued` : insert
}

/**
 * Queues a job in the request's own transaction: the change and its effect are both saved or neither is. It is the row that Payload would write.
 * The runners of all processes are woken when that transaction commits. A job that has to wait wakes nobody: every runner would look and find
 * nothing to do; they come upon it by themselves when it is due.
 */
export const queueJob = async (req: PayloadRequest, { concurrencyKey, input, queue = defaultQueue, task, waitUntil }: JobRequest): Promise<{ id: string }> => {
  const id = newId()
  const isDue = waitUntil === undefined || waitUntil.getTime() <= Date.now()
  const values = [id, JSON.stringify(input), task, queue, waitUntil?.toISOString() ?? null, ...(concurrencyKey === undefined ? [] : [concurrencyKey])]
  await preparedSqlOf(req)(statement(tableOf(req.payload, 'payload-jobs'), { hasKey: concurrencyKey !== undefined, isDue }), values)
  return { id }
}
