import type { PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { queueJob, sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { tableOf } from '../../database/lock-rows.js'
import { jobSlugs } from '../../jobs/slugs.js'
import { newId } from '../../notifications/new-id.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { testEvent } from '../../webhooks/content.js'
import { deliverMessage } from '../../webhooks/deliver-message.js'
import { logMessage } from '../../webhooks/queue-webhooks.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { deliveryState, idForAdministrators } from './delivery-state.js'

/** If this process dies with the test under way, another one finishes it. */
const rescueMs = 60_000

const writeTest = (req: PayloadRequest, webhook: string): Promise<string> =>
  inTransaction(req, async () => {
    const { rows } = await sqlOf(req)<{ name: string }>(`select name from ${tableOf(req.payload, slugs.webhooks)} where id = $1::uuid`, [webhook])
    const [found] = rows
    const content = { data: { partner: null, record: null, webhook: found?.name ?? '' }, timestamp: new Date().toISOString(), type: testEvent }
    const delivery = found ? await logMessage(req, { content, messageId: `msg_test_${newId().replaceAll('-', '')}`, webhook }) : null
    if (!delivery) {
      throw await refusal(req, 'WEBHOOK_NOT_FOUND')
    }
    await queueJob(req, { input: { delivery }, task: jobSlugs.deliverWebhook, waitUntil: new Date(Date.now() + rescueMs) })
    return delivery
  })

const sendTest = async (req: PayloadRequest): Promise<Response> => {
  const delivery = await writeTest(req, await idForAdministrators(req, 'WEBHOOK_NOT_FOUND'))
  await deliverMessage(req, delivery)
  return Response.json(await deliveryState(req, delivery))
}

/** `POST /api/webhooks/:id/test` (administrators): sends one message now, also to a webhook that is switched off, and answers what came back. */
export const testEndpoint = ownEndpoint({ handler: sendTest, method: 'post', path: '/:id/test' })
