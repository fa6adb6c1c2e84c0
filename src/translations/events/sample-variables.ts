import type { EventName, EventVariables } from './event-texts.js'

/** Values to show a text of an event with, where nothing has happened yet: the preview of a text, the test of a webhook. */
export const sampleVariables: { readonly [Event in EventName]: EventVariables[Event] } = {
  'lead.answered': { answer: 'declined', company: 'Globex', partner: 'Northwind', person: 'Sam Carter', reason: 'Not our region' },
  'lead.closed': { company: 'Globex', outcome: 'won', person: 'Alex Morgan' },
  'lead.commented': { company: 'Globex', excerpt: 'They would like a demo next week.', person: 'Alex Morgan' },
  'lead.offered': { company: 'Globex', person: 'Alex Morgan' },
  'lead.status-changed': { company: 'Globex', from: 'qualified', person: 'Alex Morgan', to: 'demo' },
  'lead.submitted': { company: 'Globex', partner: 'Northwind', person: 'Sam Carter' },
  'partner-user.invited': { name: 'Sam Carter', partner: 'Northwind', person: 'Alex Morgan' },
  'partner.stage-changed': { partner: 'Northwind', stage: 'Onboarded' },
  'partner.tier-changed': { partner: 'Northwind', tier: 'Gold' },
}
