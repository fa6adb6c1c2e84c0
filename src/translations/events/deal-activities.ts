import type { Language } from '../languages.js'
import type { ActivityFacts } from './activity-texts.js'
import { dealFieldWord, lostReasonWord, registrationWord } from './deal-words.js'
import { fieldWord } from './lead-words.js'

/** What can happen to a deal, and to a lead that becomes one. */
export const dealActions = [
  'deal.attached',
  'deal.changed',
  'deal.commented',
  'deal.created',
  'deal.dispute-decided',
  'deal.dispute-opened',
  'deal.extension-decided',
  'deal.extension-requested',
  'deal.lost',
  'deal.moved',
  'deal.passed-on',
  'deal.registration-changed',
  'deal.removed',
  'deal.reopened',
  'deal.restored',
  'deal.won',
  'lead.converted',
] as const
export type DealAction = (typeof dealActions)[number]

type Sentence = (facts: ActivityFacts & { title: string }) => string

/** The history of deals as sentences. */
export const dealSentences: Readonly<Record<Language, Readonly<Record<DealAction, Sentence>>>> = {
  de: {
    'deal.attached': ({ actorName, title, to }) => `${actorName} hat ${title} eine Datei hinzugefügt: ${to ?? '–'}`,
    'deal.changed': ({ actorName, field, title }) => `${actorName} hat ${dealFieldWord('de', field) ?? fieldWord('de', field)} von ${title} geändert`,
    'deal.commented': ({ actorName, title }) => `${actorName} hat zu ${title} geschrieben`,
    'deal.created': ({ actorName, title }) => `${actorName} hat den Deal ${title} angelegt`,
    'deal.dispute-decided': ({ actorName, title, to }) => `${actorName} hat über den Einspruch zu ${title} entschieden: ${to === 'upheld' ? 'stattgegeben' : 'zurückgewiesen'}`,
    'deal.dispute-opened': ({ actorName, title }) => `${actorName} hat widersprochen, dass der Kunde von ${title} vergeben ist`,
    'deal.extension-decided': ({ actorName, title, to }) => `${actorName} hat den Schutz von ${title} ${to === 'granted' ? 'verlängert' : 'nicht verlängert'}`,
    'deal.extension-requested': ({ actorName, title }) => `${actorName} hat um längeren Schutz für ${title} gebeten`,
    'deal.lost': ({ actorName, title, to }) => `${actorName} hat ${title} als verloren geschlossen: ${lostReasonWord('de', to)}`,
    'deal.moved': ({ actorName, from, title, to }) => `${actorName} hat ${title} von ${from ?? '–'} nach ${to ?? '–'} bewegt`,
    'deal.passed-on': ({ actorName, title, to }) => `${actorName} hat ${title} weitergegeben${to ? ` an ${to}` : ''}`,
    'deal.registration-changed': ({ actorName, from, title, to }) => `${actorName} hat die Registrierung von ${title} von ${registrationWord('de', from)} auf ${registrationWord('de', to)} geändert`,
    'deal.removed': ({ actorName, title }) => `${actorName} hat ${title} entfernt`,
    'deal.reopened': ({ actorName, title, to }) => `${actorName} hat ${title} wieder geöffnet: ${to ?? '–'}`,
    'deal.restored': ({ actorName, title }) => `${actorName} hat ${title} wiederhergestellt`,
    'deal.won': ({ actorName, title }) => `${actorName} hat ${title} als gewonnen geschlossen`,
    'lead.converted': ({ actorName, title, to }) => `${actorName} hat aus ${title} den Deal ${to ?? '–'} gemacht`,
  },
  en: {
    'deal.attached': ({ actorName, title, to }) => `${actorName} added a file to ${title}: ${to ?? '–'}`,
    'deal.changed': ({ actorName, field, title }) => `${actorName} changed ${dealFieldWord('en', field) ?? fieldWord('en', field)} of ${title}`,
    'deal.commented': ({ actorName, title }) => `${actorName} wrote about ${title}`,
    'deal.created': ({ actorName, title }) => `${actorName} added the deal ${title}`,
    'deal.dispute-decided': ({ actorName, title, to }) => `${actorName} decided about the objection for ${title}: ${to === 'upheld' ? 'upheld' : 'dismissed'}`,
    'deal.dispute-opened': ({ actorName, title }) => `${actorName} objected that the customer of ${title} is taken`,
    'deal.extension-decided': ({ actorName, title, to }) => `${actorName} ${to === 'granted' ? 'extended' : 'did not extend'} the protection of ${title}`,
    'deal.extension-requested': ({ actorName, title }) => `${actorName} asked for a longer protection of ${title}`,
    'deal.lost': ({ actorName, title, to }) => `${actorName} closed ${title} as lost: ${lostReasonWord('en', to)}`,
    'deal.moved': ({ actorName, from, title, to }) => `${actorName} moved ${title} from ${from ?? '–'} to ${to ?? '–'}`,
    'deal.passed-on': ({ actorName, title, to }) => `${actorName} passed ${title} on${to ? ` to ${to}` : ''}`,
    'deal.registration-changed': ({ actorName, from, title, to }) => `${actorName} changed the registration of ${title} from ${registrationWord('en', from)} to ${registrationWord('en', to)}`,
    'deal.removed': ({ actorName, title }) => `${actorName} removed ${title}`,
    'deal.reopened': ({ actorName, title, to }) => `${actorName} reopened ${title} in ${to ?? '–'}`,
    'deal.restored': ({ actorName, title }) => `${actorName} restored ${title}`,
    'deal.won': ({ actorName, title }) => `${actorName} closed ${title} as won`,
    'lead.converted': ({ actorName, title, to }) => `${actorName} made the deal ${to ?? '–'} of ${title}`,
  },
}
