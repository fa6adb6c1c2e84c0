import type { LeadAssignmentState, LeadOutcome, LeadSource, LeadStatus } from '../domain/leads.js'
import type { Partner, Person } from './steps/seed-partners.js'
import type { StaffMember } from './steps/seed-staff.js'

/** What happened to a lead, in order; history, notifications and the lead's own state are told from it. */
export type LeadEvent =
  | { at: Date; by: Person; kind: 'accepted' }
  | { at: Date; body: string; by: Person; kind: 'partner-comment' }
  | { at: Date; body: string; by: StaffMember; isInternal: boolean; kind: 'staff-comment' }
  | { at: Date; by: Person; kind: 'declined'; reason: string }
  | { at: Date; by: StaffMember; from: LeadStatus; kind: 'moved'; outcome: LeadOutcome | null; to: LeadStatus }
  | { at: Date; by: StaffMember; kind: 'offered' }
  | { at: Date; by: Person; kind: 'submitted' }

/** A lead of the demo before it is written. */
export type DemoLead = {
  assignment: LeadAssignmentState
  campaign: null | string
  company: string
  country: string
  createdAt: Date
  customFields: Record<string, boolean | number | string>
  email: string
  events: LeadEvent[]
  firstName: string
  id: string
  jobTitle: string
  lastName: string
  message: string
  partner: Partner
  phone: null | string
  source: LeadSource
  submittedBy: null | Person
}
