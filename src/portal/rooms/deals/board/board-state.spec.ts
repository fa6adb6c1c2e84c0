import { describe, expect, it } from 'vitest'

import type { DealStage } from '../../../../client/deals.js'
import { type BoardCard, type BoardColumn, cardOf, countOf, withMoves } from './board-state.js'

const aCard = (id: string, stage = 'proposal'): BoardCard => ({ amount: 1000, company: 'Acme', currency: 'EUR', expectedCloseDate: null, id, name: `Deal ${id}`, registration: 'none', stage, updatedAt: 'then' })
const aColumn = (id: string, cards: BoardCard[]): BoardColumn => ({
  cards,
  stage: { id, name: id, order: 1, phase: 'open', probability: 50 } satisfies DealStage,
  sums: cards.length > 0 ? [{ amountInMinorUnits: cards.length * 1000, count: cards.length, currency: 'EUR' }] : [],
})
const aBoard = () => [aColumn('proposal', [aCard('a'), aCard('b')]), aColumn('negotiation', [])]
const aMove = (id: string, stage: string, isPending = true) => ({ card: aCard(id, stage), isPending, seen: 'then' })

describe('the board of deals', () => {
  it('shows a moved deal at once in its new stage, and counts both anew', () => {
    const [from, to] = withMoves(aBoard(), [aMove('a', 'negotiation')])
    expect(from?.cards.map(({ id }) => id)).toEqual(['b'])
    expect(to?.cards.map(({ id }) => id)).toEqual(['a'])
    expect([countOf(from!), countOf(to!)]).toEqual([1, 1])
    expect(to?.sums).toEqual([{ amountInMinorUnits: 1000, count: 1, currency: 'EUR' }])
  })

  it('is as before once a refused move is taken back', () => {
    expect(withMoves(aBoard(), [])).toEqual(aBoard())
  })

  it('forgets a move as soon as the server draws the deal anew, wherever it stands', () => {
    const drawn = [aColumn('proposal', [{ ...aCard('a'), updatedAt: 'later' }]), aColumn('negotiation', [])]
    expect(withMoves(drawn, [aMove('a', 'negotiation', false)])).toEqual(drawn)
  })

  it('leaves a column without a sum when its last deal of a currency goes', () => {
    const [from] = withMoves(aBoard(), [aMove('a', 'negotiation'), aMove('b', 'negotiation')])
    expect(from?.sums).toEqual([])
  })

  it('ignores a stage that is not on the board', () => {
    expect(cardOf(withMoves(aBoard(), [aMove('a', 'gone')]), 'a')?.stage).toBe('proposal')
  })
})
