import type { PayloadRequest } from 'payload'

import type { Reference } from '../client/types.js'
import { waysFor } from '../domain/mail-rhythm.js'
import type { EventName, EventVariables } from '../translations/events/event-texts.js'
import { inEveryLanguage, languageOfLocale } from '../translations/languages.js'
import { queueWebhooks } from '../webhooks/queue-webhooks.js'
import { actorOf } from './actor-of.js'
import { catalogue } from './catalogue.js'
import { wordedText } from './event-wording.js'
import { wordingsOf } from './messaging-setup.js'
import { type Recipient, recipientsIn } from './recipients.js'
import { tell } from './tell.js'

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

const hrefOf = (event: EventName, record: null | Reference, { kind }: Recipient): null | string => {
  if (kind === 'partner-user') {
    return catalogue[event].page(record)
  }
  return record ? `/admin/collections/${record.relationTo}/${record.value}` : null
}

/**
 * Tells people about something, and the vendor's systems that asked for it, in the request's own transaction. Nobody is told about their own
 * deeds, nobody twice, no suspended person, and everybody in the ways they chose.
 */
export const notify = async <Event extends EventName>(req: PayloadRequest, { event, key, only, partner, record, submittedBy = null, variables }: Happening<Event>): Promise<void> => {
  const { channels, tells } = catalogue[event]
  const [around] = await Promise.all([recipientsIn(req, tells, { partner, record, submittedBy }), queueWebhooks(req, { event, key, partner, record, variables })])
  const actor = (await actorOf(req)).reference?.value
  const people = around.filter(({ id, kind }) => id !== actor && (only ?? kind) === kind)
  if (people.length === 0) {
    return
  }
  const wordings = await wordingsOf(req, event)
  const says = inEveryLanguage((language) => wordedText(language, event, variables, wordings[language]))
  const tellings = people.map((person) => ({ href: hrefOf(event, record, person), language: languageOfLocale(person.locale), person, ways: waysFor(person, event, channels) }))
  await tell(req, { event, key, record, says }, tellings)
}
