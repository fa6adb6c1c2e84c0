import type { Where } from 'payload'

/** After this long without a sign of life a running job is taken for abandoned. */
export const defaultLeaseMs = 120_000

/** The jobs that one call of `payload.jobs.run` has claimed, so that its runner can keep their leases alive. */
export type JobLease = { claimed: Set<string>; leaseMs: number }

const leases = new WeakMap<object, JobLease>()

/**
 * Lets a condition carry the lease from the runner to the adapter, through Payload's own job code, which hands it on as it is. An AsyncLocalStorage would
 * make every promise of the process dearer, of all requests, from the first job on.
 */
export const underLease = (where: Where, lease: JobLease): Where => {
  leases.set(where, lease)
  return where
}

/** The lease that one of these conditions carries. */
export const leaseOf = (conditions: readonly Where[]): JobLease | undefined => conditions.map((condition) => leases.get(condition)).find((lease) => lease !== undefined)
