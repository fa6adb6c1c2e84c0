import { describe, expect, it } from 'vitest'

import { daysBefore } from './days.js'
import { leadJourney } from './lead-journey.js'
import { createRandom } from './random.js'

const now = new Date('2026-05-20T12:00:00Z')
const random = createRandom(11)
const journeys = Array.from({ length: 300 }, (_none, index) => {
  const startedAt = daysBefore(now, index + 1)
  return { moves: leadJourney(random, startedAt, now), startedAt }
})

describe('the way of a demo lead', () => {
  it('moves forward in time and never beyond today', () => {
    for (const { moves, startedAt } of journeys) {
      const times = [startedAt, ...moves.map(({ at }) => at), now].map((at) => at.getTime())
      expect(times).toEqual([...times].sort((left, right) => left - right))
    }
  })

  it('starts each move where the last one ended', () => {
    for (const { moves } of journeys) {
      expect(moves.map(({ from }) => from)).toEqual(['new', ...moves.slice(0, -1).map(({ to }) => to)].slice(0, moves.length))
    }
  })

  it('has an outcome exactly when it is closed', () => {
    for (const { moves } of journeys) {
      expect(moves.every(({ outcome, to }) => (to === 'closed') === (outcome !== null))).toBe(true)
    }
  })
})
