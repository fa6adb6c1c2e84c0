import type { LeadAssignmentState, LeadOutcome, LeadStatus } from '../../src/domain/leads.js'
import type { AdminText } from '../../src/translations/text.js'
import type { Tone } from '../ui/badge.js'

/** How each status of a lead is called. */
export const statusTexts: Readonly<Record<LeadStatus, AdminText>> = { closed: 'Closed', demo: 'Demo', new: 'New', proposal: 'Proposal', qualified: 'Qualified' }

/** How each outcome is called and coloured. */
export const outcomeTexts: Readonly<Record<LeadOutcome, { text: AdminText; tone: Tone }>> = {
  disqualified: { text: 'Disqualified', tone: 'plain' },
  lost: { text: 'Lost', tone: 'bad' },
  won: { text: 'Won', tone: 'good' },
}

/** What is worth telling about a lead that we passed on; nothing for leads the partner brought. */
export const assignmentTexts: Readonly<Partial<Record<LeadAssignmentState, { text: AdminText; tone: Tone }>>> = {
  accepted: { text: 'Accepted', tone: 'good' },
  declined: { text: 'Declined', tone: 'bad' },
  offered: { text: 'Waiting for an answer', tone: 'wait' },
}
