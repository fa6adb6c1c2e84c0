import type { LostReason } from '../../domain/deals/deals.js'
import type { LeadOutcome, LeadStatus } from '../../domain/leads.js'
import type { MoneyEventVariables } from './money-event-texts.js'

/** What the text of each event may say. Adding an event starts here; it compiles once every language has its text. */
export type EventVariables = MoneyEventVariables & {
  'deal.commented': { company: string; deal: string; excerpt: string; person: string }
  'deal.dispute-decided': { answer: 'dismissed' | 'upheld'; company: string; deal: string; person: string; reason: null | string }
  'deal.dispute-opened': { company: string; deal: string; partner: string; person: string; reason: string }
  'deal.extension-decided': { answer: 'granted' | 'refused'; company: string; deal: string; person: string; reason: null | string; until: null | string }
  'deal.extension-requested': { company: string; deal: string; partner: string; person: string; reason: string }
  'deal.lost': { company: string; deal: string; person: string; reason: LostReason }
  'deal.moved': { company: string; deal: string; from: string; person: string; to: string }
  'deal.registration-approved': { company: string; deal: string; person: string; until: string }
  'deal.registration-expired': { company: string; deal: string }
  'deal.registration-expiring': { company: string; deal: string; until: string }
  'deal.registration-rejected': { company: string; deal: string; person: string; reason: string }
  'deal.registration-requested': { company: string; deal: string; partner: string; person: string }
  'deal.submitted': { company: string; deal: string; partner: string; person: string }
  'deal.won': { company: string; deal: string; person: string }
  'lead.answered': { answer: 'accepted' | 'declined'; company: string; partner: string; person: string; reason: null | string }
  'lead.closed': { company: string; outcome: LeadOutcome; person: string }
  'lead.commented': { company: string; excerpt: string; person: string }
  'lead.offered': { company: string; person: string }
  'lead.status-changed': { company: string; from: LeadStatus; person: string; to: LeadStatus }
  'lead.submitted': { company: string; partner: string; person: string }
  'partner-user.invited': { name: string; partner: string; person: string }
  'partner.stage-changed': { partner: string; stage: string }
  'partner.tier-changed': { partner: string; tier: string }
}

/** The name of something people are told about. */
export type EventName = keyof EventVariables

/** What a person reads: a line, and a sentence or two. */
export type EventText = { body: string; title: string }

/** All events in one language. */
export type EventTexts = { readonly [Event in EventName]: (variables: EventVariables[Event]) => EventText }

/** What the button of the mail about each event says. */
export type EventActions = Readonly<Record<EventName, string>>
