import type { PayloadRequest } from 'payload'

import type { Reference } from '../client/types.js'
import { liveEventText } from '../database/live-events.js'
import { defaultQueue } from '../database/queue-job.js'
import { laterSqlOf } from '../database/reads/named-sql.js'
import type { Ways } from '../domain/mail-rhythm.js'
import { jobSlugs } from '../jobs/slugs.js'
import type { EventText } from '../translations/events/event-texts.js'
import type { Language } from '../translations/languages.js'
import { messagingOf } from './messaging-settings.js'
import { newId } from './new-id.js'
import type { Recipient } from './recipients.js'
import { tellStatement } from './tell-statement.js'

/** What is said about an occasion, in every language of the portal. */
export type Saying = Readonly<Record<Language, EventText>>

/** What one person is told, and how: in their language, and ready for the day they choose another one. */
export type Telling = { href: null | string; language: Language; person: Pick<Recipient, 'id' | 'kind'>; ways: Ways }

type Occasion = { event: string; key: string; record: null | Reference; says: Saying }

/** The channel of a delivery. A mail leaves by a job of its own, after the grace and unless it was read meanwhile; a digest gathers what waits for it. */
const channels = { digest: 'digest', now: 'mail' } as const

const rowOf = ({ href, language, person, ways }: Telling, says: Saying) => {
  const id = newId()
  return {
    body: says[language].body,
    channel: ways.mail && channels[ways.mail],
    href,
    id,
    // Who wants it by mail and not in the portal gets it although it counts as read there.
    isonlymail: !ways.bell,
    isread: !ways.bell,
    job: ways.mail === 'now' ? newId() : null,
    live: ways.bell ? liveEventText({ id, recipient: person.id, type: 'notification' }) : null,
    recipient: person.kind === 'partner-user' ? person.id : null,
    staff: person.kind === 'staff' ? person.id : null,
    title: says[language].title,
  }
}

/**
 * Tells people, in the request's own transaction: the notification, the mail that will follow and the live event are saved with the change,
 * or not at all, and once per person and occasion. Who switched the bell off for an event but not its mail finds it in the list as already read.
 */
export const tell = async (req: PayloadRequest, { event, key, record, says }: Occasion, tellings: readonly Telling[]): Promise<void> => {
  const wanted = tellings.filter(({ ways: { bell, mail } }) => bell || mail !== null)
  if (wanted.length === 0) {
    return
  }
  const { graceInSeconds } = messagingOf(req.payload)
  const isDue = graceInSeconds === 0
  const texts = Object.entries(says).map(([language, { body, title }]) => ({ body, language, title }))
  await laterSqlOf(req)(tellStatement(req.payload, record, { isDue }), [
    JSON.stringify(wanted.map((telling) => rowOf(telling, says))),
    event,
    `${event}:${key}`,
    JSON.stringify(texts),
    record?.value ?? null,
    jobSlugs.deliverNotification,
    defaultQueue,
    isDue ? null : new Date(Date.now() + graceInSeconds * 1000).toISOString(),
  ])
}
