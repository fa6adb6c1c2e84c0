import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { preparedSqlOf } from '../database/reads/named-sql.js'
import { tableOf } from '../database/lock-rows.js'
import { eventText } from '../translations/events/event-text.js'
import type { EventName, EventText, EventVariables } from '../translations/events/event-texts.js'
import { eventWords, fillPlaceholders } from '../translations/events/event-words.js'
import type { Language } from '../translations/languages.js'

/** The vendor's own words for an event in one language. What is empty keeps the portal's own. */
export type Wording = { body?: null | string; title?: null | string }

/** The vendor's own words for an event, by language. */
export type Wordings = Partial<Record<Language, Wording>>

/** Reads the vendor's words for an event. */
export const wordingsOf = async (req: PayloadRequest, event: EventName): Promise<Wordings> => {
  const { rows } = await preparedSqlOf(req)<Wording & { language: Language }>(`select language::text, title, body from ${tableOf(req.payload, slugs.eventTexts)} where event::text = $1`, [event])
  return Object.fromEntries(rows.map(({ body, language, title }) => [language, { body, title }]))
}

const own = (template: null | string | undefined, words: Readonly<Record<string, string>>): string | undefined => (template?.trim() ? fillPlaceholders(template.trim(), words) : undefined)

/** What a person reads about an event: the vendor's words where there are any, else the portal's. Plain text; mails escape it. */
export const wordedText = <Event extends EventName>(language: Language, event: Event, variables: EventVariables[Event], wording?: Wording): EventText => {
  const standard = eventText(language, event, variables)
  const words = eventWords(language, event, variables)
  return { body: own(wording?.body, words) ?? standard.body, title: own(wording?.title, words) ?? standard.title }
}
