import { createLocalReq, type Payload } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { queueJob, sqlOf } from '../database/doors.js'
import { inTransaction } from '../database/in-transaction.js'
import { tableOf } from '../database/lock-rows.js'
import { jobSlugs } from '../jobs/slugs.js'

/** How many are taken up at once; the next round takes the others. */
const most = 200

/** Gives a job to messages that wait without one: theirs was given up because of a fault of ours, such as a database that was away for long. */
export const rescueMessages = async (payload: Payload): Promise<number> => {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const { rows } = await sqlOf(req)<{ id: string }>(
      `select d.id::text from ${tableOf(payload, slugs.webhookDeliveries)} d
       where d.state = 'waiting' and greatest(d.next_attempt_at, d.updated_at) < now() - interval '1 hour'
         and not exists (select 1 from payload_jobs j where j.task_slug::text = $1 and j.has_error is not true and j.input ->> 'delivery' = d.id::text)
       limit ${most} for update of d skip locked`,
      [jobSlugs.deliverWebhook],
    )
    for (const { id } of rows) {
      await queueJob(req, { input: { delivery: id }, task: jobSlugs.deliverWebhook })
    }
    return rows.length
  })
}
