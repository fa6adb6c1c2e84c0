import type { LeadAssignmentState, LeadOutcome, LeadStatus } from '../../src/domain/leads.js'

/** A lead as hooks get it. References are documents instead of ids when the request asked for depth. */
export type LeadDocument = {
  assignment?: { answeredAt?: null | string; offeredAt?: null | string; reason?: null | string; state?: LeadAssignmentState | null }
  closedAt?: null | string
  company?: unknown
  companyKey?: null | string
  customFields?: unknown
  deletedAt?: null | string
  email?: unknown
  id: string
  outcome?: LeadOutcome | null
  partner?: unknown
  status?: LeadStatus
  submittedBy?: unknown
  updatedAt: string
} & Record<string, unknown>

/** The id behind a reference, whether it is populated or not. */
export const idOf = (reference: unknown): null | string => {
  if (typeof reference === 'string') {
    return reference
  }
  return typeof reference === 'object' && reference !== null && 'id' in reference && typeof reference.id === 'string' ? reference.id : null
}

/** The company of a lead, as texts name the lead. */
export const companyOf = ({ company }: Pick<LeadDocument, 'company'>): string => (typeof company === 'string' ? company : '–')
