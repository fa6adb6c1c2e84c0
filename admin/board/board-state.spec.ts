import { describe, expect, it } from 'vitest'

import { type Board, type BoardCard, columnOf, emptyBoard, originOf, reduceBoard } from './board-state.js'

type Card = BoardCard & { outcome?: string }

const aCard = (id: string, column = 'new'): Card => ({ column, id, title: `Company ${id}`, updatedAt: '2026-01-01' })
const idsIn = (board: Board<Card>, column: string) => columnOf(board, column).cards.map((card) => card.id)
const aBoard = () => reduceBoard<Card>(emptyBoard, { cards: [aCard('a'), aCard('b'), aCard('c')], column: 'new', page: 1, total: 40, type: 'loaded' })

describe('board', () => {
  it('moves a card at once to the top of its new column and counts both columns anew', () => {
    const board = reduceBoard(aBoard(), { change: { outcome: 'won' }, id: 'b', to: 'demo', type: 'move' })
    expect(idsIn(board, 'new')).toEqual(['a', 'c'])
    expect(columnOf(board, 'demo').cards).toEqual([{ ...aCard('b', 'demo'), outcome: 'won' }])
    expect([columnOf(board, 'new').total, columnOf(board, 'demo').total]).toEqual([39, 1])
    expect(board.moving).toEqual(['b'])
  })

  it('puts a refused card back exactly where it was, also when others moved meanwhile', () => {
    const before = aBoard()
    const origin = originOf(before, 'b')
    const moved = reduceBoard(before, { change: { outcome: 'won' }, id: 'b', to: 'closed', type: 'move' })
    const meanwhile = reduceBoard(moved, { change: {}, id: 'c', to: 'demo', type: 'move' })
    const board = reduceBoard(meanwhile, { origin: origin!, type: 'refused' })
    expect(idsIn(board, 'new')).toEqual(['a', 'b'])
    expect(columnOf(board, 'new').cards[1]).toEqual(aCard('b'))
    expect(board.moving).toEqual(['c'])
  })

  it('takes over what the server stored when the move is settled', () => {
    const moved = reduceBoard(aBoard(), { change: {}, id: 'a', to: 'demo', type: 'move' })
    const board = reduceBoard(moved, { card: { ...aCard('a', 'demo'), updatedAt: '2026-02-02' }, type: 'settled' })
    expect(columnOf(board, 'demo').cards[0]?.updatedAt).toBe('2026-02-02')
    expect(board.moving).toEqual([])
  })

  it('shows a card once although a later page brings it again', () => {
    const board = reduceBoard(aBoard(), { cards: [aCard('c'), aCard('d')], column: 'new', page: 2, total: 40, type: 'loaded' })
    expect(idsIn(board, 'new')).toEqual(['a', 'b', 'c', 'd'])
  })
})
