import type { BasePayload, PayloadRequest } from 'payload'

import { slugs } from '../../../../collections/slugs.js'
import { staffCollectionOf } from '../../../../access/authenticate.js'
import { type Sql, sqlOfPool } from '../../../database/doors.js'
import { tableOf } from '../../../database/lock-rows.js'
import { deliveryBook } from '../../../emails/delivery-book.js'
import { renderMail } from '../../../emails/render-mail.js'
import { type OutgoingMail, sendOnce } from '../../../emails/send-once.js'
import { eventAction } from '../../../translations/events/event-text.js'
import { languageOfLocale } from '../../../translations/languages.js'

type Row = { body: null | string; email: string; event: string; href: null | string; is_partner_user: boolean; locale: null | string; name: string; title: string }

/** The notification and its reader, while the reader may still be told: active, of an active partner, and with mails switched on. */
const findRow = async (sql: Sql, payload: BasePayload, delivery: string): Promise<Row | undefined> => {
  const { rows } = await sql<Row>(
    `select n.title, n.body, n.href, n.event, u.id is not null as is_partner_user, coalesce(u.email, s.email) as email, coalesce(u.name, s.name) as name, coalesce(u.locale::text, s.locale::text) as locale
     from portal_deliveries d join ${tableOf(payload, slugs.notifications)} n on n.id = d.notification_id
     left join partner_users u on u.id = n.recipient_id and u.status = 'active' and u.mail_notifications is distinct from 'off'
       and exists (select 1 from partners p where p.id = u.partner_id and p.status = 'active')
     left join ${tableOf(payload, staffCollectionOf(payload))} s on s.id = n.staff_recipient_id and s.is_suspended is not true
     where d.id = $1::uuid and (u.id is not null or s.id is not null)`,
    [delivery],
  )
  return rows[0]
}

const mailOf = ({ body, email, event, href, is_partner_user, locale, name, title }: Row, serverURL: string): OutgoingMail => {
  const language = languageOfLocale(locale)
  const mail = renderMail({
    ...(href && { action: { label: eventAction(language, event), url: `${serverURL}${href}` } }),
    language,
    paragraphs: body ? [body] : [],
    ...(is_partner_user && { preferencesUrl: `${serverURL}/profile` }),
    title,
  })
  return { ...mail, to: { address: email, name } }
}

export const deliverNotification = async ({ input, req }: { input: { delivery: string }; req: Pick<PayloadRequest, 'payload'> }): Promise<{ output: object }> => {
  const { payload } = req
  const sql = sqlOfPool(payload)
  await sendOnce({
    book: deliveryBook(sql, { column: 'id', table: 'portal_deliveries' }),
    id: input.delivery,
    make: async () => {
      const row = await findRow(sql, payload, input.delivery)
      return row ? mailOf(row, payload.config.serverURL) : null
    },
    payload,
  })
  return { output: {} }
}
