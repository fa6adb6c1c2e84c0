import type { BasePayload, PayloadRequest } from 'payload'

import { slugs } from '../../../../collections/slugs.js'
import { staffCollectionOf } from '../../../../access/authenticate.js'
import { type Sql, sqlOfPool } from '../../../database/doors.js'
import { tableOf } from '../../../database/lock-rows.js'
import { type NotificationPreferences, wants } from '../../../domain/notification-preferences.js'
import { deliveryBook } from '../../../emails/delivery-book.js'
import { brandOf } from '../../../emails/brand-of.js'
import { renderMail } from '../../../emails/render-mail.js'
import { type OutgoingMail, sendOnce } from '../../../emails/send-once.js'
import { unsubscribing } from '../../../emails/unsubscribe-token.js'
import { preferencesPage } from '../../../notifications/preferences-page.js'
import { eventAction } from '../../../translations/events/event-text.js'
import { languageOfLocale } from '../../../translations/languages.js'

type Row = {
  body: null | string
  email: string
  event: string
  href: null | string
  kind: 'partner-user' | 'staff'
  locale: null | string
  name: string
  person: string
  preferences: NotificationPreferences | null
  title: string
}

/** The notification and its reader, while it is unread and the reader may still be told: active, of an active partner, and with mails switched on. */
const findRow = async (sql: Sql, payload: BasePayload, delivery: string): Promise<Row | undefined> => {
  const { rows } = await sql<Row>(
    `select n.title, n.body, n.href, n.event, case when u.id is null then 'staff' else 'partner-user' end as kind, coalesce(u.id, s.id)::text as person,
       coalesce(u.email, s.email) as email, coalesce(u.name, s.name) as name, coalesce(u.locale::text, s.locale::text) as locale, coalesce(u.notification_preferences, s.notification_preferences) as preferences
     from portal_deliveries d join ${tableOf(payload, slugs.notifications)} n on n.id = d.notification_id
     left join partner_users u on u.id = n.recipient_id and u.status = 'active' and u.mail_notifications is distinct from 'off'
       and exists (select 1 from partners p where p.id = u.partner_id and p.status = 'active')
     left join ${tableOf(payload, staffCollectionOf(payload))} s on s.id = n.staff_recipient_id and s.is_suspended is not true and s.mail_notifications is distinct from 'off'
     where d.id = $1::uuid and (n.read_at is null or d.is_only_mail) and (u.id is not null or s.id is not null)`,
    [delivery],
  )
  return rows[0]
}

const mailOf = async ({ body, email, event, href, kind, locale, name, person, title }: Row, payload: BasePayload): Promise<OutgoingMail> => {
  const { config, secret } = payload
  const language = languageOfLocale(locale)
  const { headers, url } = unsubscribing({ secret, serverURL: config.serverURL }, { event, kind, person }, config.routes.api)
  const mail = renderMail({
    ...(href && { action: { label: eventAction(language, event), url: `${config.serverURL}${href}` } }),
    brand: await brandOf(payload, language),
    language,
    paragraphs: body ? [body] : [],
    preferencesUrl: preferencesPage(config, kind),
    title,
    unsubscribeUrl: url,
  })
  return { ...mail, headers, to: { address: email, name } }
}

export const deliverNotification = async ({ input, req }: { input: { delivery: string }; req: Pick<PayloadRequest, 'payload'> }): Promise<{ output: object }> => {
  const { payload } = req
  const sql = sqlOfPool(payload)
  await sendOnce({
    book: deliveryBook(sql, { column: 'id', table: 'portal_deliveries' }),
    id: input.delivery,
    make: async () => {
      const row = await findRow(sql, payload, input.delivery)
      return row && wants(row.preferences, row.event, 'mail') ? mailOf(row, payload) : null
    },
    payload,
  })
  return { output: {} }
}
