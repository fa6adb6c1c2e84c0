import { eventNames } from '../../translations/events/event-names.js'
import type { EventName } from '../../translations/events/event-texts.js'
import type { Language } from '../../translations/languages.js'

type Texts = { all: string; button: string; done: (what: string) => string; doneTitle: string; invalidTitle: string; one: (name: string) => string; profile: string; question: (what: string) => string; title: string; unnamed: string }

/** What the page that stops mails says. */
export const unsubscribeTexts: Readonly<Record<Language, Texts>> = {
  de: {
    all: 'alle Mails darüber, was im Portal geschieht',
    button: 'Abbestellen',
    done: (what) => `Abbestellt: ${what}. Die Glocke im Portal sagt Ihnen weiterhin, was geschieht. Mails über Ihr Konto selbst, etwa ein neues Passwort, kommen weiter.`,
    doneTitle: 'Abbestellt',
    invalidTitle: 'Dieser Link gilt nicht',
    one: (name) => `Mails zu „${name}“`,
    profile: 'Alle Einstellungen ansehen',
    question: (what) => `Sie bestellen ab: ${what}.`,
    title: 'Mails abbestellen',
    unnamed: 'Mails dieser Art',
  },
  en: {
    all: 'all mails about what happens in the portal',
    button: 'Stop these mails',
    done: (what) => `Stopped: ${what}. The bell in the portal still tells you what happens. Mails about your account itself, such as a new password, still come.`,
    doneTitle: 'You get no more of these mails',
    invalidTitle: 'This link is not valid',
    one: (name) => `mails about “${name}”`,
    profile: 'See all settings',
    question: (what) => `You are about to stop ${what}.`,
    title: 'Stop mails',
    unnamed: 'mails of this kind',
  },
}

/** Which mails a token stops, in words. */
export const whatStops = (language: Language, event: string): string => {
  const { all, one, unnamed } = unsubscribeTexts[language]
  const name = eventNames[language][event as EventName] as string | undefined
  return event === '*' ? all : name ? one(name) : unnamed
}
