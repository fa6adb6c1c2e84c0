import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import type { Reference } from '../client/types.js'
import { queueJob, sqlOf } from '../database/doors.js'
import { tableOf } from '../database/lock-rows.js'
import { jobSlugs } from '../jobs/slugs.js'
import { subscribersOf } from '../notifications/messaging-setup.js'
import { newId } from '../notifications/new-id.js'
import type { EventName, EventVariables } from '../translations/events/event-texts.js'
import type { WebhookContent } from './content.js'

type Fact<Event extends EventName> = { event: Event; key: string; partner: string; record: null | Reference; variables: EventVariables[Event] }

/** The same fact has the same name for ever, so a second saying of it is no second message. */
const messageIdOf = (event: string, key: string): string => `msg_${createHash('sha256').update(`${event}:${key}`).digest('hex').slice(0, 32)}`

const contentOf = async <Event extends EventName>(req: PayloadRequest, { event, partner, record, variables }: Fact<Event>): Promise<WebhookContent> => {
  const { rows } = await sqlOf(req)<{ id: string; name: string }>('select id::text, name from partners where id = $1::uuid', [partner])
  return { data: { ...variables, partner: rows[0] ?? null, record }, timestamp: new Date().toISOString(), type: event }
}

/** Writes one message for one webhook into the log; null when that message is there already. */
export const logMessage = async (req: PayloadRequest, { content, messageId, webhook }: { content: WebhookContent; messageId: string; webhook: string }): Promise<null | string> => {
  const { rows } = await sqlOf(req)<{ id: string }>(
    `insert into ${tableOf(req.payload, slugs.webhookDeliveries)} (id, webhook_id, event, message_id, content, state, attempts, created_at, updated_at)
     values ($1::uuid, $2::uuid, $3, $4, $5::jsonb, 'waiting', 0, now(), now()) on conflict do nothing returning id::text`,
    [newId(), webhook, content.type, messageId, JSON.stringify(content)],
  )
  return rows[0]?.id ?? null
}

/** Tells the vendor's systems about a fact, in the transaction of the fact: one row in the log per active webhook that asked for the event. */
export const queueWebhooks = async <Event extends EventName>(req: PayloadRequest, fact: Fact<Event>): Promise<void> => {
  const webhooks = await subscribersOf(req, fact.event)
  if (webhooks.length === 0) {
    return
  }
  const content = await contentOf(req, fact)
  for (const webhook of webhooks) {
    const delivery = await logMessage(req, { content, messageId: messageIdOf(fact.event, fact.key), webhook })
    if (delivery) {
      await queueJob(req, { input: { delivery }, task: jobSlugs.deliverWebhook })
    }
  }
}
