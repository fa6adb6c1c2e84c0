import { companyKey } from '../../domain/duplicates.js'
import type { DemoLead, LeadEvent } from '../demo-lead.js'
import { insertRows } from '../insert-rows.js'
import type { SeedContext } from '../seed-context.js'

type Moved = Extract<LeadEvent, { kind: 'moved' }>

const lastMove = (lead: DemoLead): Moved | undefined => lead.events.findLast((event): event is Moved => event.kind === 'moved')

/** What a lead may come to: of three leads, two say so. */
const worthOf = ({ company }: DemoLead): { currency: null | string; expected_value: null | number } => {
  const figure = [...company].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
  return figure % 3 === 0 ? { currency: null, expected_value: null } : { currency: 'EUR', expected_value: (2 + (figure % 30)) * 400_000 }
}

/** The state that a lead's events lead to, as its row. */
const rowOf = (lead: DemoLead) => {
  const move = lastMove(lead)
  const declined = lead.events.find((event) => event.kind === 'declined')
  const answered = declined ?? lead.events.find((event) => event.kind === 'accepted')
  const changes = lead.events.filter((event) => event.kind !== 'partner-comment' && event.kind !== 'staff-comment')
  return {
    ...worthOf(lead),
    assignment_answered_at: answered?.at ?? null,
    assignment_offered_at: lead.events.find((event) => event.kind === 'offered')?.at ?? null,
    assignment_reason: declined?.kind === 'declined' ? declined.reason : null,
    assignment_state: lead.assignment,
    campaign: lead.campaign,
    closed_at: move?.to === 'closed' ? move.at : null,
    company: lead.company,
    company_key: companyKey(lead.company).slice(0, 200),
    country: lead.country,
    created_at: lead.createdAt,
    custom_fields: JSON.stringify(lead.customFields),
    email: lead.email,
    first_name: lead.firstName,
    id: lead.id,
    job_title: lead.jobTitle,
    last_name: lead.lastName,
    message: lead.message,
    outcome: move?.outcome ?? null,
    partner_id: lead.partner.id,
    phone: lead.phone,
    source: lead.source,
    status: move?.to ?? 'new',
    submitted_by_id: lead.submittedBy?.id ?? null,
    updated_at: changes.at(-1)?.at ?? lead.createdAt,
  }
}

/** Writes the leads with the state that their events lead to. */
export const seedLeads = ({ sql }: SeedContext, leads: readonly DemoLead[]): Promise<void> => insertRows(sql, 'leads', leads.map(rowOf))
