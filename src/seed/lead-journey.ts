import type { LeadOutcome, LeadStatus } from '../domain/leads.js'
import { daysAfter, duringWork } from './days.js'
import type { Random } from './random.js'

/** One step of a lead on its way: staff moved it. */
export type Move = { at: Date; from: LeadStatus; outcome: LeadOutcome | null; to: LeadStatus }

type Leg = {
  /** Days that a lead waits in this status. */
  days: readonly [number, number]
  /** Where it ends when it goes no further, and how often. */
  dropsOut: readonly [LeadOutcome, number]
  next: LeadStatus
}

const legs: Readonly<Partial<Record<LeadStatus, Leg>>> = {
  demo: { days: [9, 48], dropsOut: ['lost', 0.16], next: 'proposal' },
  new: { days: [1, 9], dropsOut: ['disqualified', 0.1], next: 'qualified' },
  proposal: { days: [14, 66], dropsOut: ['lost', 0.42], next: 'closed' },
  qualified: { days: [5, 34], dropsOut: ['lost', 0.1], next: 'demo' },
}

/** The way of a lead from `startedAt` until it is closed or `now` is reached. */
export const leadJourney = (random: Random, startedAt: Date, now: Date): Move[] => {
  const moves: Move[] = []
  let status: LeadStatus = 'new'
  let since = startedAt
  for (let leg = legs[status]; leg; leg = legs[status]) {
    const [shortest, longest] = leg.days
    const at = duringWork(daysAfter(since, random.between(shortest, longest)), random.next())
    const isDroppedOut = random.chance(leg.dropsOut[1])
    const to: LeadStatus = isDroppedOut ? 'closed' : leg.next
    if (at >= now || at <= since) {
      return moves
    }
    moves.push({ at, from: status, outcome: to === 'closed' ? (isDroppedOut ? leg.dropsOut[0] : 'won') : null, to })
    status = to
    since = at
  }
  return moves
}
