import { buildQuery } from '@payloadcms/drizzle'
import type { Job, PayloadRequest, Sort, Where } from 'payload'

import { type Sql, sqlOf } from '../sql.js'
import { defaultLeaseMs, leaseOf } from './job-lease.js'
import type { StockAdapter } from './reliable-adapter.js'

const slug = 'payload-jobs'

/** A job whose process died this often is not given to another one. */
const maxAbandonments = 5

type UpdateJobsArgs = { data: Record<string, unknown>; id?: number | string; limit?: number; req?: Partial<PayloadRequest>; returning?: boolean; sort?: Sort; where?: Where }
type UpdateJobs = (this: StockAdapter, args: UpdateJobsArgs) => Promise<Job[] | null>

/** The parts of drizzle's query builder that the claim uses. */
type Selection = {
  for: (strength: 'update', config: { skipLocked: true }) => PromiseLike<{ id: string }[]>
  limit: (count: number) => Selection
  orderBy: (...columns: unknown[]) => Selection
  where: (condition: unknown) => Selection
}
type DrizzleSelect = { select: (columns: { id: unknown }) => { from: (table: unknown) => Selection } }

const isCondition = (condition: Where, field: string): boolean => JSON.stringify(condition).includes(`"${field}"`)

/**
 * Payload asks for jobs that nobody runs. Jobs that a dead process left behind count as well; and which concurrency keys are busy is decided
 * under the lock below, because Payload's list of them is older and includes those of dead processes.
 */
const includeAbandoned = (where: Where, before: string): Where => {
  const conditions = where.and ?? [where]
  const kept = conditions.filter((condition) => !isCondition(condition, 'processing') && !isCondition(condition, 'concurrencyKey'))
  const isFree: Where = { or: [{ processing: { not_equals: true } }, { updatedAt: { less_than: before } }] }
  return { and: [...kept, isFree] }
}

const lockCandidates = async (adapter: StockAdapter, { limit, sort, where }: UpdateJobsArgs, before: string, req: Partial<PayloadRequest>): Promise<string[]> => {
  const tableName = adapter.tableNameMap.get('payload_jobs') ?? 'payload_jobs'
  const table = (adapter.tables as unknown as Record<string, { id: unknown }>)[tableName]
  const session = adapter.sessions[String(await req.transactionID)]
  if (!table || !session) {
    throw new Error('Jobs can only be claimed inside a transaction of the reliable Postgres adapter.')
  }
  const fields = adapter.payload.collections[slug]?.config.flattenedFields ?? []
  const query = buildQuery({ adapter: adapter as never, fields, sort, tableName, where: includeAbandoned(where ?? {}, before) })
  const selection = (session.db as DrizzleSelect).select({ id: table.id }).from(table).where(query.where)
  const ordered = selection.orderBy(...query.orderBy.map(({ column, order }) => order(column)))
  const rows = await (limit ? ordered.limit(limit) : ordered).for('update', { skipLocked: true })
  return rows.map(({ id }) => String(id))
}

/** Of jobs with one key the oldest runs, and none while another one is running; one claim at a time looks. */
const withoutBusyKeys = async (sql: Sql, ids: readonly string[], before: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>(
    `select id from (
       select id, row_number() over (partition by coalesce(concurrency_key, id::text) order by created_at, id) as place, concurrency_key
       from payload_jobs where id = any($1)) mine
     where place = 1 and not exists (
       select 1 from payload_jobs other
       where other.concurrency_key = mine.concurrency_key and other.processing and other.updated_at >= $2 and not other.id = any($1))`,
    [ids, before],
  )
  return rows.map(({ id }) => id)
}

/** Gives up jobs that take every process with them, and counts the others. */
const countAbandonments = async (sql: Sql, ids: readonly string[]): Promise<void> => {
  await sql(
    `update payload_jobs set total_tried = coalesce(total_tried, 0) + 1,
       has_error = coalesce(total_tried, 0) + 1 >= $2,
       error = case when coalesce(total_tried, 0) + 1 >= $2 then '{"message":"Every process that ran this job ended before it was done."}'::jsonb else error end
     where id = any($1) and processing`,
    [ids, maxAbandonments],
  )
}

const claim = async (adapter: StockAdapter, args: UpdateJobsArgs & { req: Partial<PayloadRequest> }): Promise<Job[]> => {
  const { req, sort, where } = args
  const lease = leaseOf(where?.and ?? [])
  const before = new Date(Date.now() - (lease?.leaseMs ?? defaultLeaseMs)).toISOString()
  const sql = sqlOf({ payload: adapter.payload, transactionID: req.transactionID })
  const hasKeys = adapter.payload.config.jobs.enableConcurrencyControl === true
  if (hasKeys) {
    await sql(`select pg_advisory_xact_lock(hashtextextended('portal-claim-jobs', 0))`)
  }
  const candidates = await lockCandidates(adapter, args, before, req)
  const ids = hasKeys && candidates.length > 0 ? await withoutBusyKeys(sql, candidates, before) : candidates
  if (ids.length === 0) {
    return []
  }
  await countAbandonments(sql, ids)
  const { rows } = await sql<{ id: string }>('update payload_jobs set processing = true, updated_at = now() where id = any($1) and has_error is not true returning id', [ids])
  const claimed = rows.map(({ id }) => id)
  claimed.forEach((id) => lease?.claimed.add(id))
  const { docs } = await adapter.find({ collection: slug, limit: 0, pagination: false, req, sort, where: { id: { in: claimed } } })
  return docs as unknown as Job[]
}

/**
 * Payload claims jobs by reading and then writing: two workers run one job twice, and the jobs of a dead worker wait for ever. Here a claim
 * locks the rows and skips those another worker is claiming. A failing update ends its transaction, which Payload would leave open.
 */
export const claimJobsSafely = (stockUpdateJobs: UpdateJobs): UpdateJobs =>
  async function updateJobs(args) {
    const { data, id, req } = args
    try {
      const isClaim = data.processing === true && id === undefined && req?.transactionID !== undefined
      return isClaim ? await claim(this, { ...args, req }) : await stockUpdateJobs.call(this, args)
    } catch (error) {
      await this.rollbackTransaction(req?.transactionID)
      throw error
    }
  }
