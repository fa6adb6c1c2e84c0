import { eventText } from '../translations/events/event-text.js'
import type { EventName, EventText, EventVariables } from '../translations/events/event-texts.js'
import { eventWords, fillPlaceholders } from '../translations/events/event-words.js'
import type { Language } from '../translations/languages.js'
import type { Wording } from './messaging-setup.js'

const own = (template: null | string | undefined, words: Readonly<Record<string, string>>): string | undefined => (template?.trim() ? fillPlaceholders(template.trim(), words) : undefined)

/** What a person reads about an event: the vendor's words where there are any, else the portal's. Plain text; mails escape it. */
export const wordedText = <Event extends EventName>(language: Language, event: Event, variables: EventVariables[Event], wording?: Wording): EventText => {
  const standard = eventText(language, event, variables)
  const words = eventWords(language, event, variables)
  return { body: own(wording?.body, words) ?? standard.body, title: own(wording?.title, words) ?? standard.title }
}
