import { german } from './de.js'
import { english } from './en.js'
import type { EventName, EventText, EventTexts, EventVariables } from './event-texts.js'
import type { Language } from '../languages.js'

const catalogues: Readonly<Record<Language, EventTexts>> = { de: german, en: english }

/** What a person reads about an event, in their language. */
export const eventText = <Event extends EventName>(language: Language, event: Event, variables: EventVariables[Event]): EventText => catalogues[language][event](variables)
