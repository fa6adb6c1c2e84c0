import type { LeadOutcome, LeadStatus } from '../../domain/leads.js'

/** What the text of each event may say. Adding an event starts here; it compiles once every language has its text. */
export type EventVariables = {
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

/** What a person reads: a line, a sentence or two, and what the button of the mail says. */
export type EventText = { action: string; body: string; title: string }

/** All events in one language. */
export type EventTexts = { readonly [Event in EventName]: (variables: EventVariables[Event]) => EventText }
