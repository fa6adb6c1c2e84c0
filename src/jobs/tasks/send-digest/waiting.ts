import type { BasePayload } from 'payload'

import { staffCollectionOf } from '../../../../access/authenticate.js'
import { slugs } from '../../../../collections/slugs.js'
import type { Sql } from '../../../database/doors.js'
import { tableOf } from '../../../database/lock-rows.js'
import type { NotificationPreferences } from '../../../domain/notification-preferences.js'

/** A planned digest with its reader. */
export type DueDigest = { due_at: Date; email: string; kind: 'partner-user' | 'staff'; locale: null | string; name: string; period: string; person: string; preferences: NotificationPreferences | null }

/** Something that waits for the digest. */
export type WaitingItem = { at: Date; body: null | string; event: string; href: null | string; id: string; title: string }

/** The digest, while its reader may still be told: active, of an active partner, and with mails switched on. */
export const findDigest = async (sql: Sql, payload: BasePayload, digest: string): Promise<DueDigest | undefined> => {
  const { rows } = await sql<DueDigest>(
    `select g.due_at, g.kind, g.period, g.person_id::text as person, coalesce(u.email, s.email) as email, coalesce(u.name, s.name) as name,
       coalesce(u.locale::text, s.locale::text) as locale, coalesce(u.notification_preferences, s.notification_preferences) as preferences
     from portal_digests g
     left join partner_users u on g.kind = 'partner-user' and u.id = g.person_id and u.status = 'active' and u.mail_notifications is distinct from 'off'
       and exists (select 1 from partners p where p.id = u.partner_id and p.status = 'active')
     left join ${tableOf(payload, staffCollectionOf(payload))} s on g.kind = 'staff' and s.id = g.person_id and s.is_suspended is not true and s.mail_notifications is distinct from 'off'
     where g.id = $1::uuid and (u.id is not null or s.id is not null)`,
    [digest],
  )
  return rows[0]
}

const ofDigest = `d.channel = 'digest' and d.state = 'queued' and d.created_at <= g.due_at
  and ((g.kind = 'partner-user' and n.recipient_id = g.person_id) or (g.kind = 'staff' and n.staff_recipient_id = g.person_id))`

/** What the reader has not read yet, newest first. */
export const waitingItems = async (sql: Sql, payload: BasePayload, digest: string): Promise<WaitingItem[]> => {
  const { rows } = await sql<WaitingItem>(
    `select d.id::text, n.event, n.title, n.body, n.href, n.created_at as at from portal_digests g
     join portal_deliveries d on d.channel = 'digest' join ${tableOf(payload, slugs.notifications)} n on n.id = d.notification_id
     where g.id = $1::uuid and ${ofDigest} and (n.read_at is null or d.is_only_mail) order by n.created_at desc, n.id desc`,
    [digest],
  )
  return rows
}

/** Settles all that waited for the digest: what was in the mail as sent, what was read before as skipped. */
export const settleItems = async (sql: Sql, payload: BasePayload, digest: string, sent: readonly string[]): Promise<void> => {
  await sql(
    `update portal_deliveries settled set state = case when settled.id = any($2::uuid[]) then 'sent' else 'skipped' end, updated_at = now(), sent_at = case when settled.id = any($2::uuid[]) then now() end
     where settled.id in (select d.id from portal_digests g join portal_deliveries d on d.channel = 'digest' join ${tableOf(payload, slugs.notifications)} n on n.id = d.notification_id where g.id = $1::uuid and ${ofDigest})`,
    [digest, sent],
  )
}
