import type { PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { queueJob, sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { tableOf } from '../../database/lock-rows.js'
import { jobSlugs } from '../../jobs/slugs.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { deliveryState, idForAdministrators } from './delivery-state.js'

const lockDelivery = async (req: PayloadRequest, id: string): Promise<void> => {
  const { rows } = await sqlOf(req)<{ is_active: boolean }>(
    `select w.is_active is true as is_active from ${tableOf(req.payload, slugs.webhookDeliveries)} d join ${tableOf(req.payload, slugs.webhooks)} w on w.id = d.webhook_id where d.id = $1::uuid for update of d`,
    [id],
  )
  if (!rows[0]) {
    throw await refusal(req, 'WEBHOOK_DELIVERY_NOT_FOUND')
  }
  if (!rows[0].is_active) {
    throw await refusal(req, 'WEBHOOK_SWITCHED_OFF')
  }
}

const replay = async (req: PayloadRequest): Promise<Response> => {
  const id = await idForAdministrators(req, 'WEBHOOK_DELIVERY_NOT_FOUND')
  const state = await inTransaction(req, async () => {
    await lockDelivery(req, id)
    await sqlOf(req)(`update ${tableOf(req.payload, slugs.webhookDeliveries)} set state = 'waiting', attempts = 0, next_attempt_at = null, delivered_at = null, updated_at = now() where id = $1::uuid`, [id])
    await queueJob(req, { input: { delivery: id }, task: jobSlugs.deliverWebhook })
    return deliveryState(req, id)
  })
  return Response.json(state, { status: 202 })
}

/** `POST /api/webhook-deliveries/:id/replay` (administrators): sends a message of the log again, from the first attempt and under its own `webhook-id`. */
export const replayEndpoint = ownEndpoint({ handler: replay, method: 'post', path: '/:id/replay' })
