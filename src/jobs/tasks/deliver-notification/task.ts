import type { TaskConfig } from 'payload'

import { jobSlugs } from '../../slugs.js'

type DeliverNotification = { input: { delivery: string }; output: object }

/** Sends the mail about a notification. Queued with the notification in one transaction; sends once, however often it runs. */
export const deliverNotificationTask: TaskConfig<DeliverNotification> = {
  handler: async (args) => (await import('./handler.js')).deliverNotification(args),
  inputSchema: [{ name: 'delivery', required: true, type: 'text' }],
  label: 'Send the mail about a notification',
  retries: { attempts: 8, backoff: { delay: 5_000, type: 'exponential' } },
  slug: jobSlugs.deliverNotification,
}
