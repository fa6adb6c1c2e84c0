import type { PayloadRequest } from 'payload'

import { queueJob, sqlOf } from '../database/doors.js'
import { jobSlugs } from '../jobs/slugs.js'
import { messagingOf } from './messaging-settings.js'

type Delivery = {
  /** The reader wants it by mail and not in the portal: it leaves although it counts as read there. */
  isOnlyMail: boolean
  notification: string
  /** `now`: after the grace, unless it was read meanwhile. `digest`: with the next one. */
  when: 'digest' | 'now'
}

const channels = { digest: 'digest', now: 'mail' } as const

/** Sends a notification by mail once the request's transaction is saved; a second call for the same notification does nothing. */
export const queueDelivery = async (req: PayloadRequest, { isOnlyMail, notification, when }: Delivery): Promise<void> => {
  const { rows } = await sqlOf(req)<{ id: string }>(
    `insert into portal_deliveries (notification_id, channel, is_only_mail) values ($1::uuid, $2, $3) on conflict (notification_id, channel) do nothing returning id::text`,
    [notification, channels[when], isOnlyMail],
  )
  const [delivery] = rows
  if (delivery && when === 'now') {
    const { graceInSeconds } = messagingOf(req.payload)
    await queueJob(req, {
      input: { delivery: delivery.id },
      task: jobSlugs.deliverNotification,
      ...(graceInSeconds > 0 && { waitUntil: new Date(Date.now() + graceInSeconds * 1000) }),
    })
  }
}
