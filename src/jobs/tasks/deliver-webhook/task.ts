import type { TaskConfig } from 'payload'

import { jobSlugs } from '../../slugs.js'

type DeliverWebhook = { input: { delivery: string }; output: object }

/** Makes one attempt to deliver a message to a webhook. The attempts after it are jobs of their own; `retries` is for faults of ours. */
export const deliverWebhookTask: TaskConfig<DeliverWebhook> = {
  handler: async (args) => (await import('./handler.js')).deliverWebhook(args),
  inputSchema: [{ name: 'delivery', required: true, type: 'text' }],
  label: 'Deliver a message to a webhook',
  retries: { attempts: 8, backoff: { delay: 5_000, type: 'exponential' } },
  slug: jobSlugs.deliverWebhook,
}
