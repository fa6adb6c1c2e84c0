import { describe, expect, it } from 'vitest'

import { inTheAudience, opensAt, type RoomDoors, uncounted, unlocked } from './reach-query.js'

const doors = (change: Partial<RoomDoors> = {}): RoomDoors => ({ audience: {}, partnerType: 'reseller', unlock: [], ...change })
const ofType = { and: [{ partnerType: { equals: 'reseller' } }, { status: { not_equals: 'suspended' } }] }

describe('reach of a room', () => {
  it('is every partner of the type that is not suspended when the audience is empty', () => {
    expect(inTheAudience(doors({ audience: { tiers: [] } }))).toEqual({ and: [ofType] })
  })

  it('joins any of one list and all of the lists', () => {
    expect(inTheAudience(doors({ audience: { partners: ['p'], tiers: ['gold', 'platinum'] } }))).toEqual({ and: [ofType, { id: { in: 'p' } }, { tier: { in: 'gold,platinum' } }] })
  })

  it('asks for at least the rank of the tier and stage that unlock it', () => {
    const room = doors({ unlock: [{ kind: 'tier', tier: 'gold' }, { kind: 'stage', stage: 'active' }] })
    expect(unlocked(room, { active: 20, gold: 30 })).toEqual({ and: [{ and: [ofType] }, { 'tier.rank': { greater_than_equal: 30 } }, { 'stage.rank': { greater_than_equal: 20 } }] })
  })

  it('is held back by the latest date that has not come', () => {
    const now = new Date('2026-06-01')
    const room = doors({ unlock: [{ date: '2026-05-01', kind: 'date' }, { date: '2026-09-01', kind: 'date' }, { date: '2026-08-01', kind: 'date' }] })
    expect(opensAt(room, now)).toBe('2026-09-01')
    expect(opensAt(doors({ unlock: [{ date: '2026-05-01', kind: 'date' }] }), now)).toBeUndefined()
  })

  it('says how many conditions it cannot count', () => {
    expect(uncounted(doors({ unlock: [{ kind: 'certificate' }, { kind: 'tier', tier: 'gold' }, {}] }))).toBe(1)
  })
})
