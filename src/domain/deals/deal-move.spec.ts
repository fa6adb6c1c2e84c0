import { describe, expect, it } from 'vitest'

import { type DealMover, type DealStanding, dealStep, settleDealMove } from './deal-move.js'
import type { DealPhase, LostReason } from './deals.js'

const now = new Date('2026-05-01T10:00:00.000Z')
const open: DealStanding = { closedAt: null, lostReason: null, phase: 'open' }
const won: DealStanding = { closedAt: '2026-04-01T00:00:00.000Z', lostReason: null, phase: 'won' }
const lost: DealStanding = { closedAt: '2026-04-02T00:00:00.000Z', lostReason: 'price', phase: 'lost' }
const at = now.toISOString()

describe('a move of a deal', () => {
  it.each<[string, DealStanding | null, DealPhase, LostReason | null, DealMover, DealStanding | string]>([
    ['stays open in another stage', open, 'open', null, 'partner', open],
    ['is won by staff', open, 'won', null, 'staff', { closedAt: at, lostReason: null, phase: 'won' }],
    ['is not won by a partner', open, 'won', null, 'partner', 'DEAL_WON_BY_STAFF'],
    ['is won by a partner whose type allows it', open, 'won', null, 'partner-who-wins', { closedAt: at, lostReason: null, phase: 'won' }],
    ['is lost for a reason', open, 'lost', 'timing', 'partner', { closedAt: at, lostReason: 'timing', phase: 'lost' }],
    ['is not lost without one', open, 'lost', null, 'staff', 'DEAL_LOST_REASON_REQUIRED'],
    ['takes no reason while it is open', open, 'open', 'price', 'staff', 'DEAL_LOST_REASON_ONLY_WHEN_LOST'],
    ['is not reopened by a partner', lost, 'open', null, 'partner-who-wins', 'DEAL_CLOSED'],
    ['is reopened by staff and forgets why it was lost', lost, 'open', 'price', 'staff', open],
    ['keeps its time while it stays won', won, 'won', null, 'staff', won],
    ['is lost after all, at a new time', won, 'lost', 'other', 'staff', { closedAt: at, lostReason: 'other', phase: 'lost' }],
    ['begins as won by staff', null, 'won', null, 'staff', { closedAt: at, lostReason: null, phase: 'won' }],
    ['does not begin as won by a partner', null, 'won', null, 'partner', 'DEAL_WON_BY_STAFF'],
  ])('%s', (_title, from, phase, lostReason, mover, result) => {
    expect(settleDealMove(from, { lostReason, phase }, mover, now)).toEqual(result)
  })

  it('is called by what it means', () => {
    expect([dealStep('open', 'open'), dealStep('open', 'won'), dealStep('won', 'lost'), dealStep('lost', 'open'), dealStep('won', 'won')]).toEqual(['moved', 'won', 'lost', 'reopened', 'moved'])
  })
})
