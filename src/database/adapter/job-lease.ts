import { AsyncLocalStorage } from 'node:async_hooks'

/** After this long without a sign of life a running job is taken for abandoned. */
export const defaultLeaseMs = 120_000

/** The jobs that one call of `payload.jobs.run` has claimed, so that its runner can keep their leases alive. */
export type JobLease = { claimed: Set<string>; leaseMs: number }

/** Carries the lease from the runner to the adapter, through Payload's own job code. */
export const currentLease = new AsyncLocalStorage<JobLease>()
