import type { EventName, EventVariables } from '../translations/events/event-texts.js'

/** What a text of an event may name in braces. A value that an event lost or gained does not compile. */
export const eventPlaceholders: { readonly [Event in EventName]: readonly (keyof EventVariables[Event])[] } = {
  'lead.answered': ['answer', 'company', 'partner', 'person', 'reason'],
  'lead.closed': ['company', 'outcome', 'person'],
  'lead.commented': ['company', 'excerpt', 'person'],
  'lead.offered': ['company', 'person'],
  'lead.status-changed': ['company', 'from', 'person', 'to'],
  'lead.submitted': ['company', 'partner', 'person'],
  'partner-user.invited': ['name', 'partner', 'person'],
  'partner.stage-changed': ['partner', 'stage'],
  'partner.tier-changed': ['partner', 'tier'],
}
