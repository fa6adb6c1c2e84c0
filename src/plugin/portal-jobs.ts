import type { Config } from 'payload'

import { isStaffRequest } from '../../access/collection-access.js'
import { portalTasks } from '../jobs/tasks/index.js'

const staffOnly = ({ req }: { req: Parameters<typeof isStaffRequest>[0]['req'] }) => isStaffRequest({ req })

/** Adds the portal's jobs. Payload's own rule for running and queueing jobs is "anybody signed in". */
export const withPortalJobs = (jobs: Config['jobs']): NonNullable<Config['jobs']> => ({
  ...jobs,
  access: { cancel: staffOnly, queue: staffOnly, run: staffOnly, ...jobs?.access },
  enableConcurrencyControl: true,
  tasks: [...(jobs?.tasks ?? []), ...portalTasks],
})
