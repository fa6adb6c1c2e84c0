import type { Language } from '../languages.js'
import { german, germanActions } from './de.js'
import { english, englishActions } from './en.js'
import type { EventActions, EventName, EventText, EventTexts, EventVariables } from './event-texts.js'

const catalogues: Readonly<Record<Language, EventTexts>> = { de: german, en: english }
const actions: Readonly<Record<Language, EventActions>> = { de: germanActions, en: englishActions }

/** What a person reads about an event, in their language. */
export const eventText = <Event extends EventName>(language: Language, event: Event, variables: EventVariables[Event]): EventText => catalogues[language][event](variables)

/** What the button of the mail about an event says; also for an event that another version of the portal wrote. */
export const eventAction = (language: Language, event: string): string => actions[language][event as EventName] ?? (language === 'de' ? 'Portal öffnen' : 'Open the portal')
