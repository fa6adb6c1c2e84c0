import type { LeadAssignmentState } from './leads.js'

/** Why a change of the assignment is refused. */
export type LeadAssignmentRefusal = 'LEAD_ANSWERED_BY_PARTNER_ONLY' | 'LEAD_ALREADY_ACCEPTED' | 'LEAD_NOT_OFFERED'

/** What staff may set: they offer a lead (again), or take an offer back. Only the partner accepts or declines. `from` is null for a new lead. */
export const refuseStaffAssignment = (from: LeadAssignmentState | null, to: LeadAssignmentState): LeadAssignmentRefusal | undefined => {
  if ((from ?? 'none') === to) {
    return undefined
  }
  if (to === 'accepted' || to === 'declined') {
    return 'LEAD_ANSWERED_BY_PARTNER_ONLY'
  }
  return from === 'accepted' ? 'LEAD_ALREADY_ACCEPTED' : undefined
}

/** The partner answers an open offer once. */
export const refuseAnswer = (state: LeadAssignmentState): LeadAssignmentRefusal | undefined => (state === 'offered' ? undefined : 'LEAD_NOT_OFFERED')
