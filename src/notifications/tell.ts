import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import type { Reference } from '../client/types.js'
import { preparedSqlOf } from '../database/reads/named-sql.js'
import { tableOf } from '../database/lock-rows.js'
import type { Ways } from '../domain/mail-rhythm.js'
import type { EventText } from '../translations/events/event-texts.js'
import type { Language } from '../translations/languages.js'
import { newId } from './new-id.js'
import { publishNotifications } from './publish-change.js'
import { queueDelivery } from './queue-delivery.js'
import type { Recipient } from './recipients.js'
import { relationColumn } from './relation-column.js'

/** What is said about an occasion, in every language of the portal. */
export type Saying = Readonly<Record<Language, EventText>>

/** What one person is told, and how: in their language, and ready for the day they choose another one. */
export type Telling = { href: null | string; language: Language; person: Pick<Recipient, 'id' | 'kind'>; ways: Ways }

type Occasion = { event: string; key: string; record: null | Reference; says: Saying }
type Row = Telling & { id: string }

const columns = '(id uuid, recipient uuid, staff uuid, title text, body text, href text, isread boolean)'

/** One statement for the notifications, the record they are about and their texts. `$1` the rows, `$2` event, `$3` key, `$4` texts, `$5` the record. */
const statement = (table: string, record: null | Reference): string => `with told as (
    insert into ${table} (id, recipient_id, staff_recipient_id, event, event_key, title, body, href, read_at)
    select id, recipient, staff, $2, $3, title, body, href, case when isread then now() end from jsonb_to_recordset($1::jsonb) as row ${columns}
    on conflict do nothing returning id),
  texts as (insert into portal_notification_texts (notification_id, language, title, body)
    select told.id, text.language, text.title, text.body from told cross join jsonb_to_recordset($4::jsonb) as text (language text, title text, body text)),
  ${record ? `about as (insert into notifications_rels (parent_id, path, ${relationColumn(record.relationTo)}) select id, 'record', $5::uuid from told)` : 'about as (select $5::uuid)'}
  select id::text from told`

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
  const texts = Object.entries(says).map(([language, { body, title }]) => ({ body, language, title }))
  const { rows: inserted } = await preparedSqlOf(req)<{ id: string }>(statement(tableOf(req.payload, slugs.notifications), record), [
    JSON.stringify(rows), event, `${event}:${key}`, JSON.stringify(texts), record?.value ?? null,
  ])
  const ids = new Set(inserted.map(({ id }) => id))
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
  const told = await insertNotifications(req, occasion, wanted)
  await publishNotifications(req, told.filter(({ ways }) => ways.bell).map(({ id, person }) => ({ notification: id, person: person.id })))
  for (const { id, ways } of told) {
    if (ways.mail) {
      await queueDelivery(req, { isOnlyMail: !ways.bell, notification: id, when: ways.mail })
    }
  }
}
