import type { PayloadRequest } from 'payload'

import { queueJob } from '../database/doors.js'
import { jobSlugs } from '../jobs/slugs.js'
import type { AccountMail } from '../jobs/tasks/send-mail/task.js'

/** Sends a mail about an account once the request's transaction is saved; a mail with the same key is sent once. */
export const queueMail = async (req: PayloadRequest, { html, key, subject, text, to }: AccountMail): Promise<void> => {
  await queueJob(req, { input: { html, key, subject, text, to }, task: jobSlugs.sendMail })
}
