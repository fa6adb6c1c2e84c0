import type { Language } from '../languages.js'
import type { EventName } from './event-texts.js'

/** What an event is called where people choose what they are told. */
export const eventNames: Readonly<Record<Language, Readonly<Record<EventName, string>>>> = {
  de: {
    'lead.answered': 'Ein angebotener Lead wird angenommen oder abgelehnt',
    'lead.closed': 'Ein Lead wird geschlossen',
    'lead.commented': 'Jemand schreibt zu einem Lead',
    'lead.offered': 'Ein Lead wird Ihnen angeboten',
    'lead.status-changed': 'Ein Lead bekommt einen neuen Status',
    'lead.submitted': 'Ein Partner reicht einen Lead ein',
    'partner-user.invited': 'Eine Person wird eingeladen',
    'partner.stage-changed': 'Die Organisation erreicht eine neue Phase',
    'partner.tier-changed': 'Die Organisation erhält eine neue Stufe',
  },
  en: {
    'lead.answered': 'An offered lead is accepted or declined',
    'lead.closed': 'A lead is closed',
    'lead.commented': 'Somebody writes about a lead',
    'lead.offered': 'A lead is offered to you',
    'lead.status-changed': 'A lead gets a new status',
    'lead.submitted': 'A partner submits a lead',
    'partner-user.invited': 'A person is invited',
    'partner.stage-changed': 'The organisation reaches a new stage',
    'partner.tier-changed': 'The organisation gets a new tier',
  },
}

const groups: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: { lead: 'Leads', partner: 'Ihre Organisation', portal: 'Portal' },
  en: { lead: 'Leads', partner: 'Your organisation', portal: 'Portal' },
}

/** The group of an event, from the first word of its name; what has no group of its own stands under "Portal". */
export const eventGroupOf = (event: string): string => {
  const [first = ''] = event.split(/[.-]/)
  return groups.en[first] ? first : 'portal'
}

/** How a group of events is called. */
export const eventGroupName = (language: Language, group: string): string => groups[language][group] ?? groups[language].portal ?? group
