import type { DealPhase, LostReason } from './deals.js'

/** Who moves a deal: staff, a partner, or a partner whose type may say that a deal is won. The portal's own imports move like staff. */
export type DealMover = 'partner' | 'partner-who-wins' | 'staff'

/** What of a deal depends on where it stands. */
export type DealStanding = { closedAt: null | string; lostReason: LostReason | null; phase: DealPhase }

export type DealMoveProblem = 'DEAL_CLOSED' | 'DEAL_LOST_REASON_ONLY_WHEN_LOST' | 'DEAL_LOST_REASON_REQUIRED' | 'DEAL_WON_BY_STAFF'

type Asked = { lostReason: LostReason | null; phase: DealPhase }

const closingTime = (from: DealStanding | null, phase: DealPhase, now: Date): null | string => {
  if (phase === 'open') {
    return null
  }
  return from?.phase === phase && from.closedAt ? from.closedAt : now.toISOString()
}

/**
 * Where a deal stands after a move, or why it may not move. A closed deal says when; a lost one says why, and no other does. Only staff
 * reopen, and that a deal is won is theirs to say unless the partner type says otherwise, because it earns a commission.
 */
export const settleDealMove = (from: DealStanding | null, asked: Asked, mover: DealMover, now: Date): DealMoveProblem | DealStanding => {
  if (mover !== 'staff' && from !== null && from.phase !== 'open') {
    return 'DEAL_CLOSED'
  }
  if (mover === 'partner' && asked.phase === 'won') {
    return 'DEAL_WON_BY_STAFF'
  }
  const isLost = asked.phase === 'lost'
  if (isLost && asked.lostReason === null) {
    return 'DEAL_LOST_REASON_REQUIRED'
  }
  const wasLost = from?.phase === 'lost'
  // A lost deal that is reopened leaves its reason behind; a new reason on a deal that is not lost is a mistake.
  if (!isLost && asked.lostReason !== null && !(wasLost && from.lostReason === asked.lostReason)) {
    return 'DEAL_LOST_REASON_ONLY_WHEN_LOST'
  }
  return { closedAt: closingTime(from, asked.phase, now), lostReason: isLost ? asked.lostReason : null, phase: asked.phase }
}

/** What a move is called in history and to people. */
export const dealStep = (from: DealPhase, to: DealPhase): 'lost' | 'moved' | 'reopened' | 'won' => {
  if (to === from || (from === 'open' && to === 'open')) {
    return 'moved'
  }
  return to === 'open' ? 'reopened' : to
}
