import type { Language } from '../languages.js'
import { dealActions, dealSentences } from './deal-activities.js'
import { moneyActions, moneySentences } from './money-activities.js'
import { fieldWord, outcomeWord, statusWord } from './lead-words.js'

/** What can happen to a record; the value of `activities.action`. */
export const activityActions = [
  ...dealActions,
  ...moneyActions,
  'lead.created',
  'lead.changed',
  'lead.moved',
  'lead.closed',
  'lead.reopened',
  'lead.outcome-changed',
  'lead.offered',
  'lead.withdrawn',
  'lead.accepted',
  'lead.declined',
  'lead.commented',
  'lead.passed-on',
  'lead.removed',
  'lead.restored',
  'partner.changed',
  'partner.tier-changed',
  'partner.stage-changed',
  'partner.status-changed',
  'partner-user.invited',
  'partner-user.joined',
  'partner-user.reactivated',
  'partner-user.suspended',
  'portal.previewed',
  'room.tasks-completed',
] as const
export type ActivityAction = (typeof activityActions)[number]

/** What of an activity its sentence needs. */
export type ActivityFacts = { action: string; actorName: string; field: null | string; from: null | string; recordTitle: null | string; to: null | string }

type Sentence = (facts: ActivityFacts & { title: string }) => string

const english: Readonly<Record<ActivityAction, Sentence>> = {
  ...dealSentences.en,
  ...moneySentences.en,
  'lead.accepted': ({ actorName, title }) => `${actorName} accepted ${title}`,
  'lead.changed': ({ actorName, field, title }) => `${actorName} changed ${fieldWord('en', field)} of ${title}`,
  'lead.closed': ({ actorName, title, to }) => `${actorName} closed ${title}: ${outcomeWord('en', to)}`,
  'lead.commented': ({ actorName, title }) => `${actorName} wrote about ${title}`,
  'lead.created': ({ actorName, title }) => `${actorName} added ${title}`,
  'lead.declined': ({ actorName, title, to }) => `${actorName} declined ${title}${to ? `: “${to}”` : ''}`,
  'lead.moved': ({ actorName, from, title, to }) => `${actorName} moved ${title} from ${statusWord('en', from)} to ${statusWord('en', to)}`,
  'lead.offered': ({ actorName, title }) => `${actorName} offered ${title}`,
  'lead.outcome-changed': ({ actorName, from, title, to }) => `${actorName} changed the outcome of ${title} from ${outcomeWord('en', from)} to ${outcomeWord('en', to)}`,
  'lead.passed-on': ({ actorName, title, to }) => `${actorName} passed ${title} on${to ? ` to ${to}` : ''}`,
  'lead.removed': ({ actorName, title }) => `${actorName} removed ${title}`,
  'lead.restored': ({ actorName, title }) => `${actorName} restored ${title}`,
  'lead.reopened': ({ actorName, title, to }) => `${actorName} reopened ${title} in ${statusWord('en', to)}`,
  'lead.withdrawn': ({ actorName, title }) => `${actorName} took back the offer of ${title}`,
  'partner-user.invited': ({ actorName, title }) => `${actorName} invited ${title}`,
  'partner-user.joined': ({ title }) => `${title} joined`,
  'partner-user.reactivated': ({ actorName, title }) => `${actorName} reactivated the account of ${title}`,
  'partner-user.suspended': ({ actorName, title }) => `${actorName} suspended the account of ${title}`,
  'portal.previewed': ({ actorName, title }) => `${actorName} looked at the portal as ${title}`,
  'room.tasks-completed': ({ actorName, title, to }) => `${actorName} completed ${to ? `the task list “${to}”` : 'a task list'} in ${title}`,
  'partner.changed': ({ actorName, field, from, title, to }) => `${actorName} changed ${fieldWord('en', field)} of ${title} from ${from ?? '–'} to ${to ?? '–'}`,
  'partner.stage-changed': ({ from, title, to }) => `${title} moved from the stage ${from ?? '–'} to ${to ?? '–'}`,
  'partner.status-changed': ({ actorName, title, to }) => `${actorName} set ${title} to ${to ?? '–'}`,
  'partner.tier-changed': ({ from, title, to }) => `${title} moved from the tier ${from ?? '–'} to ${to ?? '–'}`,
}

const german: Readonly<Record<ActivityAction, Sentence>> = {
  ...dealSentences.de,
  ...moneySentences.de,
  'lead.accepted': ({ actorName, title }) => `${actorName} hat ${title} angenommen`,
  'lead.changed': ({ actorName, field, title }) => `${actorName} hat ${fieldWord('de', field)} von ${title} geändert`,
  'lead.closed': ({ actorName, title, to }) => `${actorName} hat ${title} geschlossen: ${outcomeWord('de', to)}`,
  'lead.commented': ({ actorName, title }) => `${actorName} hat zu ${title} geschrieben`,
  'lead.created': ({ actorName, title }) => `${actorName} hat ${title} angelegt`,
  'lead.declined': ({ actorName, title, to }) => `${actorName} hat ${title} abgelehnt${to ? `: „${to}“` : ''}`,
  'lead.moved': ({ actorName, from, title, to }) => `${actorName} hat ${title} von ${statusWord('de', from)} nach ${statusWord('de', to)} bewegt`,
  'lead.offered': ({ actorName, title }) => `${actorName} hat ${title} angeboten`,
  'lead.outcome-changed': ({ actorName, from, title, to }) => `${actorName} hat das Ergebnis von ${title} von ${outcomeWord('de', from)} auf ${outcomeWord('de', to)} geändert`,
  'lead.passed-on': ({ actorName, title, to }) => `${actorName} hat ${title} weitergegeben${to ? ` an ${to}` : ''}`,
  'lead.removed': ({ actorName, title }) => `${actorName} hat ${title} entfernt`,
  'lead.restored': ({ actorName, title }) => `${actorName} hat ${title} wiederhergestellt`,
  'lead.reopened': ({ actorName, title, to }) => `${actorName} hat ${title} wieder geöffnet: ${statusWord('de', to)}`,
  'lead.withdrawn': ({ actorName, title }) => `${actorName} hat das Angebot von ${title} zurückgezogen`,
  'partner-user.invited': ({ actorName, title }) => `${actorName} hat ${title} eingeladen`,
  'partner-user.joined': ({ title }) => `${title} ist dabei`,
  'partner-user.reactivated': ({ actorName, title }) => `${actorName} hat das Konto von ${title} wieder freigegeben`,
  'partner-user.suspended': ({ actorName, title }) => `${actorName} hat das Konto von ${title} gesperrt`,
  'portal.previewed': ({ actorName, title }) => `${actorName} hat sich das Portal als ${title} angesehen`,
  'room.tasks-completed': ({ actorName, title, to }) => `${actorName} hat ${to ? `die Aufgabenliste „${to}“` : 'eine Aufgabenliste'} in ${title} abgeschlossen`,
  'partner.changed': ({ actorName, field, from, title, to }) => `${actorName} hat ${fieldWord('de', field)} von ${title} von ${from ?? '–'} auf ${to ?? '–'} geändert`,
  'partner.stage-changed': ({ from, title, to }) => `${title} ist von der Phase ${from ?? '–'} in ${to ?? '–'} gewechselt`,
  'partner.status-changed': ({ actorName, title, to }) => `${actorName} hat ${title} auf ${to ?? '–'} gesetzt`,
  'partner.tier-changed': ({ from, title, to }) => `${title} ist von der Stufe ${from ?? '–'} in ${to ?? '–'} gewechselt`,
}

const catalogues: Readonly<Record<Language, Readonly<Record<string, Sentence>>>> = { de: german, en: english }

/** An activity as a sentence. An action that another version wrote is said by its name. */
export const activityText = (language: Language, facts: ActivityFacts): string => {
  const say = catalogues[language][facts.action]
  const title = facts.recordTitle ?? '–'
  return say ? say({ ...facts, title }) : `${facts.actorName}: ${facts.action} ${title}`
}
