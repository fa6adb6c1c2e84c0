import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import type { Reference } from '../client/types.js'
import { sqlOf } from '../database/doors.js'
import { tableOf } from '../database/lock-rows.js'
import type { EventName, EventVariables } from '../translations/events/event-texts.js'
import { eventText } from '../translations/events/event-text.js'
import { languageOfLocale } from '../translations/languages.js'
import { actorOf } from './actor-of.js'
import { catalogue } from './catalogue.js'
import { newId } from './new-id.js'
import { publishNotification } from './publish-change.js'
import { queueDelivery } from './queue-delivery.js'
import { type Recipient, recipientsIn } from './recipients.js'
import { relationColumn } from './relation-column.js'

/** Something that happened, and around which partner. */
export type Happening<Event extends EventName> = {
  event: Event
  /** Names this occurrence: the same key never tells a person twice, however often it is said. */
  key: string
  /** Tells one side only. @default both */
  only?: Recipient['kind']
  partner: string
  record: null | Reference
  submittedBy?: null | string
  variables: EventVariables[Event]
}

type Told = { body: string; href: null | string; id: string; person: Recipient; title: string }

const hrefOf = (event: EventName, record: null | Reference, { kind }: Recipient): null | string => {
  if (kind === 'partner-user') {
    return catalogue[event].page(record)
  }
  return record ? `/admin/collections/${record.relationTo}/${record.value}` : null
}

const insertNotifications = async (req: PayloadRequest, event: string, key: string, record: null | Reference, told: readonly Told[]): Promise<Told[]> => {
  const rows = told.map(({ body, href, id, person, title }) => ({ body, href, id, recipient: person.kind === 'partner-user' ? person.id : null, staff: person.kind === 'staff' ? person.id : null, title }))
  const { rows: inserted } = await sqlOf(req)<{ id: string }>(
    `insert into ${tableOf(req.payload, slugs.notifications)} (id, recipient_id, staff_recipient_id, event, event_key, title, body, href)
     select id, recipient, staff, $2, $3, title, body, href
     from jsonb_to_recordset($1::jsonb) as row (id uuid, recipient uuid, staff uuid, title text, body text, href text)
     on conflict do nothing returning id::text`,
    [JSON.stringify(rows), event, `${event}:${key}`],
  )
  const ids = new Set(inserted.map(({ id }) => id))
  if (record && ids.size > 0) {
    await sqlOf(req)(`insert into notifications_rels (parent_id, path, ${relationColumn(record.relationTo)}) select id, 'record', $2::uuid from unnest($1::uuid[]) as told (id)`, [[...ids], record.value])
  }
  return told.filter(({ id }) => ids.has(id))
}

/**
 * Tells people about something, in the request's own transaction: their notification, the mail that will follow and the live event are
 * saved with the change, or not at all. Nobody is told about their own deeds, nobody twice, and no suspended person.
 */
export const notify = async <Event extends EventName>(req: PayloadRequest, { event, key, only, partner, record, submittedBy = null, variables }: Happening<Event>): Promise<void> => {
  const { channels, tells } = catalogue[event]
  const actor = (await actorOf(req)).reference?.value
  const people = (await recipientsIn(req, tells, { partner, record, submittedBy })).filter(({ id, kind }) => id !== actor && (only ?? kind) === kind)
  if (people.length === 0) {
    return
  }
  const texts = people.map((person) => {
    const { body, title } = eventText(languageOfLocale(person.locale), event, variables)
    return { body, href: hrefOf(event, record, person), id: newId(), person, title }
  })
  const told = await insertNotifications(req, event, key, record, texts)
  for (const { id, person } of told) {
    await publishNotification(req, { notification: id, person: person.id })
    if (channels.includes('mail') && person.wantsMail) {
      await queueDelivery(req, { notification: id })
    }
  }
}
