import type { TaskConfig } from 'payload'

import { jobSlugs } from '../../slugs.js'

/** A finished mail about an account: an invitation, a forgotten password. `key` names it: the same key is sent once. */
export type AccountMail = { html: string; key: string; subject: string; text: string; to: string }

type SendMail = { input: AccountMail; output: object }

/** Sends a mail about an account. Queued in the transaction of its cause; sends once, however often it runs. */
export const sendMailTask: TaskConfig<SendMail> = {
  handler: async (args) => (await import('./handler.js')).sendMail(args),
  inputSchema: [
    { name: 'to', required: true, type: 'text' },
    { name: 'subject', required: true, type: 'text' },
    { name: 'html', required: true, type: 'textarea' },
    { name: 'text', required: true, type: 'textarea' },
    { name: 'key', required: true, type: 'text' },
  ],
  label: 'Send a mail about an account',
  retries: { attempts: 8, backoff: { delay: 5_000, type: 'exponential' } },
  slug: jobSlugs.sendMail,
}
