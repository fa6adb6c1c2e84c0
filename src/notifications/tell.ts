import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import type { Reference } from '../client/types.js'
import { sqlOf } from '../database/doors.js'
import { tableOf } from '../database/lock-rows.js'
import type { Ways } from '../domain/mail-rhythm.js'
import type { EventText } from '../translations/events/event-texts.js'
import type { Language } from '../translations/languages.js'
import { newId } from './new-id.js'
import { publishNotification } from './publish-change.js'
import { queueDelivery } from './queue-delivery.js'
import type { Recipient } from './recipients.js'
import { relationColumn } from './relation-column.js'

/** What is said about an occasion, in every language of the portal. */
export type Saying = Readonly<Record<Language, EventText>>

/** What one person is told, and how: in their language, and ready for the day they choose another one. */
export type Telling = { href: null | string; language: Language; person: Pick<Recipient, 'id' | 'kind'>; ways: Ways }

type Occasion = { event: string; key: string; record: null | Reference; says: Saying }
type Row = Telling & { id: string }

const keepTexts = async (req: PayloadRequest, ids: readonly string[], says: Saying): Promise<void> => {
  const texts = Object.entries(says).map(([language, { body, title }]) => ({ body, language, title }))
  await sqlOf(req)(
    `insert into portal_notification_texts (notification_id, language, title, body)
     select told.id, text.language, text.title, text.body from unnest($1::uuid[]) as told (id) cross join jsonb_to_recordset($2::jsonb) as text (language text, title text, body text)`,
    [ids, JSON.stringify(texts)],
  )
}

const insertNotifications = async (req: PayloadRequest, { event, key, record, says }: Occasion, tellings: readonly Row[]): Promise<Row[]> => {
  const rows = tellings.map(({ href, id, language, person, ways }) => ({
    body: says[language].body,
    href,
    id,
    isread: !ways.bell,
    recipient: person.kind === 'partner-user' ? person.id : null,
    staff: person.kind === 'staff' ? person.id : null,
    title: says[language].title,
  }))
  const { rows: inserted } = await sqlOf(req)<{ id: string }>(
    `insert into ${tableOf(req.payload, slugs.notifications)} (id, recipient_id, staff_recipient_id, event, event_key, title, body, href, read_at)
     select id, recipient, staff, $2, $3, title, body, href, case when isread then now() end
     from jsonb_to_recordset($1::jsonb) as row (id uuid, recipient uuid, staff uuid, title text, body text, href text, isread boolean)
     on conflict do nothing returning id::text`,
    [JSON.stringify(rows), event, `${event}:${key}`],
  )
  const ids = new Set(inserted.map(({ id }) => id))
  if (record && ids.size > 0) {
    await sqlOf(req)(`insert into notifications_rels (parent_id, path, ${relationColumn(record.relationTo)}) select id, 'record', $2::uuid from unnest($1::uuid[]) as told (id)`, [[...ids], record.value])
  }
  await keepTexts(req, [...ids], says)
  return tellings.filter(({ id }) => ids.has(id))
}

/**
 * Tells people, in the request's own transaction: the notification, the mail that will follow and the live event are saved with the change,
 * or not at all, and once per person and occasion. Who switched the bell off for an event but not its mail finds it in the list as already read.
 */
export const tell = async (req: PayloadRequest, occasion: Occasion, tellings: readonly Telling[]): Promise<void> => {
  const wanted = tellings.filter(({ ways: { bell, mail } }) => bell || mail !== null).map((telling) => ({ ...telling, id: newId() }))
  if (wanted.length === 0) {
    return
  }
  for (const { id, person, ways } of await insertNotifications(req, occasion, wanted)) {
    if (ways.bell) {
      await publishNotification(req, { notification: id, person: person.id })
    }
    if (ways.mail) {
      await queueDelivery(req, { isOnlyMail: !ways.bell, notification: id, when: ways.mail })
    }
  }
}
