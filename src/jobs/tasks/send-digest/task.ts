import type { TaskConfig } from 'payload'

import { jobSlugs } from '../../slugs.js'

type SendDigest = { input: { digest: string }; output: object }

/** Sends one person everything unread of a day or a week in one mail. Sends once, however often it runs. */
export const sendDigestTask: TaskConfig<SendDigest> = {
  handler: async (args) => (await import('./handler.js')).sendDigest(args),
  inputSchema: [{ name: 'digest', required: true, type: 'text' }],
  label: 'Send what is unread in one mail',
  retries: { attempts: 8, backoff: { delay: 5_000, type: 'exponential' } },
  slug: jobSlugs.sendDigest,
}
