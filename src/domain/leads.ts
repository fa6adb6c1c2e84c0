/** The path of a lead, in order. Staff move it; a closed lead carries an outcome. */
export const leadStatuses = ['new', 'qualified', 'demo', 'proposal', 'closed'] as const
export type LeadStatus = (typeof leadStatuses)[number]

/** How a lead ended; set only when the status is `closed`. */
export const leadOutcomes = ['won', 'lost', 'disqualified'] as const
export type LeadOutcome = (typeof leadOutcomes)[number]

/** Where a lead came from. */
export const leadSources = ['referral', 'conference', 'webinar', 'website', 'campaign', 'outbound', 'other'] as const
export type LeadSource = (typeof leadSources)[number]

/** State of a lead that the vendor pushed to a partner; `none` for leads that the partner submitted. */
export const leadAssignmentStates = ['none', 'offered', 'accepted', 'declined'] as const
export type LeadAssignmentState = (typeof leadAssignmentStates)[number]

/** Kinds of custom lead fields that staff define per partner type. */
export const leadFieldKinds = ['text', 'number', 'select', 'checkbox', 'date'] as const
export type LeadFieldKind = (typeof leadFieldKinds)[number]

/** One custom lead field of a partner type. `name` is the key in `leads.customFields`. */
export type LeadFieldDefinition = {
  kind: LeadFieldKind
  label: string
  name: string
  options?: string[]
  required: boolean
}
