import { type DatabaseObject, hasIndex } from './database-object.js'

/** The few jobs that wait, beside any number that failed for good. */
export const dueJobs: DatabaseObject = {
  create: `create index if not exists portal_jobs_due on payload_jobs (queue, created_at) where completed_at is null and has_error is not true`,
  isPresent: hasIndex('portal_jobs_due'),
  name: 'portal_jobs_due',
  without: 'looking for jobs would become slow',
}
