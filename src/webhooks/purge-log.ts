import type { Payload } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { sqlOfPool } from '../database/doors.js'
import { tableOf } from '../database/lock-rows.js'

/** How long the log remembers what is settled. */
const days = 90

/** Removes old lines from the log of webhooks. */
export const purgeWebhookLog = async (payload: Payload): Promise<void> => {
  await sqlOfPool(payload)(`delete from ${tableOf(payload, slugs.webhookDeliveries)} where state <> 'waiting' and created_at < now() - make_interval(days => $1)`, [days])
}
