import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { preparedSqlOf } from '../database/reads/named-sql.js'
import { tableOf } from '../database/lock-rows.js'
import type { Language } from '../translations/languages.js'

/** The vendor's own words for an event in one language. What is empty keeps the portal's own. */
export type Wording = { body?: null | string; title?: null | string }

/** The vendor's own words for an event, by language. */
export type Wordings = Partial<Record<Language, Wording>>

/** What administrators set up about messages. An active webhook without events asked for all of them. */
type MessagingSetup = { webhooks: readonly { events: readonly string[]; id: string }[]; words: readonly (Wording & { event: string; language: Language })[] }

/** A change tells of several events; what its transaction has read once still holds. */
const asked = new WeakMap<object, { setup: Promise<MessagingSetup>; transaction: unknown }>()

const read = async (req: PayloadRequest): Promise<MessagingSetup> => {
  const { rows } = await preparedSqlOf(req)<MessagingSetup>(
    `select coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'events', coalesce((select jsonb_agg(e.value::text) from webhooks_events e where e.parent_id = w.id), '[]'))) from ${tableOf(req.payload, slugs.webhooks)} w where w.is_active), '[]') as webhooks,
       coalesce((select jsonb_agg(jsonb_build_object('event', event::text, 'language', language::text, 'title', title, 'body', body)) from ${tableOf(req.payload, slugs.eventTexts)}), '[]') as words`,
  )
  return rows[0] ?? { webhooks: [], words: [] }
}

const setupOf = async (req: PayloadRequest): Promise<MessagingSetup> => {
  const transaction = await req.transactionID
  const known = asked.get(req.context)
  if (known && transaction !== undefined && known.transaction === transaction) {
    return known.setup
  }
  const setup = read(req)
  asked.set(req.context, { setup, transaction })
  return setup
}

/** The vendor's words for an event. */
export const wordingsOf = async (req: PayloadRequest, event: string): Promise<Wordings> =>
  Object.fromEntries((await setupOf(req)).words.filter((words) => words.event === event).map(({ body, language, title }) => [language, { body, title }]))

/** The webhooks that want to hear of an event. */
export const subscribersOf = async (req: PayloadRequest, event: string): Promise<string[]> =>
  (await setupOf(req)).webhooks.filter(({ events }) => events.length === 0 || events.includes(event)).map(({ id }) => id)
