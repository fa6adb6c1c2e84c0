import type { BasePayload } from 'payload'

import { slugs } from '../../collections/slugs.js'
import type { Sql } from '../database/doors.js'
import { tableOf } from '../database/lock-rows.js'
import type { WebhookContent } from './content.js'
import type { Answer } from './post-message.js'

/** A message that is to be sent now, with where to. */
export type ClaimedMessage = { attempts: number; content: WebhookContent; created_at: Date; event: string; is_active: boolean; message_id: string; secret: null | string; url: string; webhook: string }

/** After this long a sender that said nothing is taken for dead; longer than the timeout of an attempt. */
const senderLeaseSeconds = 20

/** The log as the place where deliveries are claimed and noted. */
export type MessageLog = {
  /** Takes a message for one attempt; a date when it is not yet its turn (or somebody else is sending it), null when nothing is left to do. */
  claim: (id: string) => Promise<ClaimedMessage | Date | null>
  delivered: (id: string, answer: Answer) => Promise<void>
  /** Notes a failed attempt; without a next one the message has failed for good. */
  failed: (id: string, answer: Answer, nextAttemptAt: Date | null) => Promise<void>
  /** Whether the webhook took anything since a moment. */
  tookAnythingSince: (webhook: string, moment: Date) => Promise<boolean>
}

/** The log of webhooks in the database. */
export const messageLog = (sql: Sql, payload: Pick<BasePayload, 'db'>): MessageLog => {
  const [log, webhooks] = [tableOf(payload, slugs.webhookDeliveries), tableOf(payload, slugs.webhooks)]
  return {
    claim: async (id) => {
      const { rows } = await sql<ClaimedMessage>(
        `update ${log} d set attempts = d.attempts + 1, next_attempt_at = now() + make_interval(secs => $2), updated_at = now() from ${webhooks} w
         where d.id = $1::uuid and w.id = d.webhook_id and d.state = 'waiting' and (d.next_attempt_at is null or d.next_attempt_at <= now())
         returning d.attempts::int, d.content, d.created_at, d.event, d.message_id, w.id::text as webhook, w.is_active, w.secret, w.url`,
        [id, senderLeaseSeconds],
      )
      if (rows[0]) {
        return rows[0]
      }
      const { rows: waiting } = await sql<{ next_attempt_at: Date | string }>(`select next_attempt_at from ${log} where id = $1::uuid and state = 'waiting'`, [id])
      return waiting[0] ? new Date(waiting[0].next_attempt_at) : null
    },
    delivered: async (id, { status, text }) => {
      await sql(`update ${log} set state = 'delivered', delivered_at = now(), next_attempt_at = null, last_status = $2, last_answer = $3, updated_at = now() where id = $1::uuid and state = 'waiting'`, [id, status, text])
    },
    failed: async (id, { status, text }, nextAttemptAt) => {
      await sql(
        `update ${log} set state = (case when $4::timestamptz is null then 'failed' else 'waiting' end)::enum_webhook_deliveries_state, next_attempt_at = $4, last_status = $2, last_answer = $3, updated_at = now()
         where id = $1::uuid and state = 'waiting'`,
        [id, status, text, nextAttemptAt],
      )
    },
    tookAnythingSince: async (webhook, moment) => {
      const { rows } = await sql<{ took: boolean }>(`select exists (select 1 from ${log} where webhook_id = $1::uuid and state = 'delivered' and delivered_at >= $2) as took`, [webhook, moment])
      return rows[0]?.took === true
    },
  }
}
