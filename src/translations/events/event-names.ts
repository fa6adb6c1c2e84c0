import type { Language } from '../languages.js'
import type { EventName } from './event-texts.js'
import { germanMoneyNames } from './money-events-de.js'
import { englishMoneyNames } from './money-events-en.js'

/** What an event is called where people choose what they are told. */
export const eventNames: Readonly<Record<Language, Readonly<Record<EventName, string>>>> = {
  de: {
    ...germanMoneyNames,
    'deal.commented': 'Jemand schreibt zu einem Deal',
    'deal.dispute-decided': 'Über einen Einspruch zu einem Kunden wird entschieden',
    'deal.dispute-opened': 'Ein Partner widerspricht, dass ein Kunde vergeben ist',
    'deal.extension-decided': 'Ein längerer Schutz wird gewährt oder abgelehnt',
    'deal.extension-requested': 'Ein Partner bittet um längeren Schutz',
    'deal.lost': 'Ein Deal geht verloren',
    'deal.moved': 'Ein Deal wechselt die Phase',
    'deal.registration-approved': 'Eine Deal-Registrierung wird genehmigt',
    'deal.registration-expired': 'Eine Deal-Registrierung ist abgelaufen',
    'deal.registration-expiring': 'Eine Deal-Registrierung endet bald',
    'deal.registration-rejected': 'Eine Deal-Registrierung wird abgelehnt',
    'deal.registration-requested': 'Ein Partner registriert einen Deal',
    'deal.submitted': 'Ein Partner legt einen Deal an',
    'deal.won': 'Ein Deal wird gewonnen',
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
    ...englishMoneyNames,
    'deal.commented': 'Somebody writes about a deal',
    'deal.dispute-decided': 'An objection about a customer is decided',
    'deal.dispute-opened': 'A partner objects that a customer is taken',
    'deal.extension-decided': 'A longer protection is granted or refused',
    'deal.extension-requested': 'A partner asks for a longer protection',
    'deal.lost': 'A deal is lost',
    'deal.moved': 'A deal moves to another stage',
    'deal.registration-approved': 'A deal registration is approved',
    'deal.registration-expired': 'A deal registration has expired',
    'deal.registration-expiring': 'A deal registration ends soon',
    'deal.registration-rejected': 'A deal registration is rejected',
    'deal.registration-requested': 'A partner registers a deal',
    'deal.submitted': 'A partner adds a deal',
    'deal.won': 'A deal is won',
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
  de: { commission: 'Provisionen', deal: 'Deals', lead: 'Leads', partner: 'Ihre Organisation', payout: 'Auszahlungen', portal: 'Portal', statement: 'Auszüge' },
  en: { commission: 'Commissions', deal: 'Deals', lead: 'Leads', partner: 'Your organisation', payout: 'Payouts', portal: 'Portal', statement: 'Statements' },
}

/** The group of an event, from the first word of its name; what has no group of its own stands under "Portal". */
export const eventGroupOf = (event: string): string => {
  const [first = ''] = event.split(/[.-]/)
  return groups.en[first] ? first : 'portal'
}

/** How a group of events is called. */
export const eventGroupName = (language: Language, group: string): string => groups[language][group] ?? groups[language].portal ?? group
