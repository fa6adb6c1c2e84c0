import { describe, expect, it } from 'vitest'

import { type Board, emptyBoard, type LeadCard, originOf, reduceBoard } from './board-state.js'

const aCard = (id: string, status: LeadCard['status'] = 'new'): LeadCard => ({ company: `Company ${id}`, createdAt: '2026-01-01', id, partner: 'p', status, updatedAt: '2026-01-01' })
const idsIn = (board: Board, status: LeadCard['status']) => board.columns[status].cards.map((card) => card.id)
const aBoard = () => reduceBoard(emptyBoard, { cards: [aCard('a'), aCard('b'), aCard('c')], page: 1, status: 'new', total: 40, type: 'loaded' })

describe('lead board', () => {
  it('moves a card at once to the top of its new column and counts both columns anew', () => {
    const board = reduceBoard(aBoard(), { id: 'b', outcome: null, to: 'demo', type: 'move' })
    expect(idsIn(board, 'new')).toEqual(['a', 'c'])
    expect(idsIn(board, 'demo')).toEqual(['b'])
    expect([board.columns.new.total, board.columns.demo.total]).toEqual([39, 1])
    expect(board.moving).toEqual(['b'])
  })

  it('puts a refused card back exactly where it was, also when others moved meanwhile', () => {
    const before = aBoard()
    const origin = originOf(before, 'b')
    const moved = reduceBoard(before, { id: 'b', outcome: 'won', to: 'closed', type: 'move' })
    const meanwhile = reduceBoard(moved, { id: 'c', outcome: null, to: 'demo', type: 'move' })
    const board = reduceBoard(meanwhile, { origin: origin!, type: 'refused' })
    expect(idsIn(board, 'new')).toEqual(['a', 'b'])
    expect(board.columns.new.cards[1]).toEqual(aCard('b'))
    expect(board.moving).toEqual(['c'])
  })

  it('takes over what the server stored when the move is settled', () => {
    const moved = reduceBoard(aBoard(), { id: 'a', outcome: null, to: 'demo', type: 'move' })
    const board = reduceBoard(moved, { card: { ...aCard('a', 'demo'), updatedAt: '2026-02-02' }, type: 'settled' })
    expect(board.columns.demo.cards[0]?.updatedAt).toBe('2026-02-02')
    expect(board.moving).toEqual([])
  })

  it('shows a lead once although a later page brings it again', () => {
    const board = reduceBoard(aBoard(), { cards: [aCard('c'), aCard('d')], page: 2, status: 'new', total: 40, type: 'loaded' })
    expect(idsIn(board, 'new')).toEqual(['a', 'b', 'c', 'd'])
  })
})
