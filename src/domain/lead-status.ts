import type { LeadOutcome, LeadStatus } from './leads.js'

/** Where a lead stands: its status and, once closed, how it ended and when. */
export type LeadStanding = { closedAt: null | string; outcome: LeadOutcome | null; status: LeadStatus }

/** What a writer asks for; an absent outcome was not mentioned. */
export type LeadMove = { outcome?: LeadOutcome | null; status: LeadStatus }

/** Why a move is refused. */
export type LeadMoveRefusal = 'LEAD_OUTCOME_ONLY_WHEN_CLOSED' | 'LEAD_OUTCOME_REQUIRED'

/** What kind of step a lead took. */
export type LeadStep = 'closed' | 'moved' | 'none' | 'reopened'

/**
 * Where a lead stands after a move. Open statuses are free in every direction; closing needs an outcome; reopening clears it.
 * `from` is null for a lead that is being created.
 */
export const settleLeadMove = (from: LeadStanding | null, move: LeadMove, now: Date): LeadMoveRefusal | LeadStanding => {
  const wasClosed = from?.status === 'closed'
  const outcome = move.outcome === undefined ? (from?.outcome ?? null) : move.outcome
  if (move.status === 'closed') {
    return outcome === null ? 'LEAD_OUTCOME_REQUIRED' : { closedAt: (wasClosed && from.closedAt) || now.toISOString(), outcome, status: 'closed' }
  }
  if (outcome !== null && !wasClosed) {
    return 'LEAD_OUTCOME_ONLY_WHEN_CLOSED'
  }
  return { closedAt: null, outcome: null, status: move.status }
}

/** The step between two statuses, as history and notifications name it. */
export const leadStep = (from: LeadStatus, to: LeadStatus): LeadStep => {
  if (from === to) {
    return 'none'
  }
  if (to === 'closed') {
    return 'closed'
  }
  return from === 'closed' ? 'reopened' : 'moved'
}
