import type { PayloadRequest } from 'payload'

import { queueJob, sqlOf } from '../database/doors.js'
import { jobSlugs } from '../jobs/slugs.js'

/** Sends a notification by mail once the request's transaction is saved; a second call for the same notification does nothing. */
export const queueDelivery = async (req: PayloadRequest, { notification }: { notification: string }): Promise<void> => {
  const { rows } = await sqlOf(req)<{ id: string }>(
    `insert into portal_deliveries (notification_id, channel) values ($1::uuid, 'mail') on conflict (notification_id, channel) do nothing returning id::text`,
    [notification],
  )
  const [delivery] = rows
  if (delivery) {
    await queueJob(req, { input: { delivery: delivery.id }, task: jobSlugs.deliverNotification })
  }
}
