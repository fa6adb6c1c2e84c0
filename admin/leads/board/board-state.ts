import type { LeadAssignmentState, LeadOutcome, LeadStatus } from '../../../src/domain/leads.js'
import { leadStatuses } from '../../../src/domain/leads.js'

/** What a card of the board shows; `updatedAt` is what a move is checked against. */
export type LeadCard = {
  assignment?: { state?: LeadAssignmentState } | null
  company: string
  createdAt: string
  firstName?: null | string
  id: string
  lastName?: null | string
  outcome?: LeadOutcome | null
  partner: null | string | { id: string; name?: string }
  status: LeadStatus
  updatedAt: string
}

/** One status: the cards loaded so far, how many there are in all, and the sentence when loading was refused. */
export type BoardColumn = { cards: readonly LeadCard[]; isLoading: boolean; page: number; problem?: string; total: number }

/** The whole board. `moving` holds the leads whose move the server has not answered yet. */
export type Board = { columns: Readonly<Record<LeadStatus, BoardColumn>>; moving: readonly string[] }

/** Where a card came from, so that a refused move can put it back exactly there. */
export type Origin = { card: LeadCard; index: number; status: LeadStatus }

export type BoardAction =
  | { cards: readonly LeadCard[]; page: number; status: LeadStatus; total: number; type: 'loaded' }
  | { id: string; outcome: LeadOutcome | null; to: LeadStatus; type: 'move' }
  | { origin: Origin; type: 'refused' }
  | { problem: string; status: LeadStatus; type: 'failed' }
  | { card: LeadCard; type: 'settled' }
  | { status: LeadStatus; type: 'loading' }
  | { type: 'reset' }

const emptyColumn: BoardColumn = { cards: [], isLoading: true, page: 0, total: 0 }

/** A board on which nothing is loaded yet. */
export const emptyBoard: Board = {
  columns: Object.fromEntries(leadStatuses.map((status) => [status, emptyColumn])) as Record<LeadStatus, BoardColumn>,
  moving: [],
}

/** Where a lead stands on the board; undefined when it is not among the loaded cards. */
export const originOf = (board: Board, id: string): Origin | undefined => {
  for (const status of leadStatuses) {
    const index = board.columns[status].cards.findIndex((card) => card.id === id)
    const card = board.columns[status].cards[index]
    if (card) {
      return { card, index, status }
    }
  }
  return undefined
}

const withColumn = (board: Board, status: LeadStatus, change: (column: BoardColumn) => BoardColumn): Board => ({
  ...board,
  columns: { ...board.columns, [status]: change(board.columns[status]) },
})

const withoutCard = (board: Board, id: string): Board => {
  const origin = originOf(board, id)
  return origin ? withColumn(board, origin.status, (column) => ({ ...column, cards: column.cards.filter((card) => card.id !== id), total: column.total - 1 })) : board
}

const withCard = (board: Board, card: LeadCard, index: number): Board =>
  withColumn(board, card.status, (column) => ({ ...column, cards: column.cards.toSpliced(index, 0, card), total: column.total + 1 }))

const isMoving = (board: Board, id: string, moving: boolean): Board => ({ ...board, moving: [...board.moving.filter((other) => other !== id), ...(moving ? [id] : [])] })

/** What an event makes of the board: cards move at once, and go back to where they were when the server refuses. */
export const reduceBoard = (board: Board, action: BoardAction): Board => {
  switch (action.type) {
    case 'failed':
      return withColumn(board, action.status, (column) => ({ ...column, isLoading: false, problem: action.problem }))
    case 'loaded':
      return withColumn(board, action.status, (column) => {
        const known = new Set(action.page === 1 ? [] : column.cards.map((card) => card.id))
        const kept = action.page === 1 ? [] : column.cards
        // A lead on its way to another column is still in this one for the server; it already stands where it is going.
        const fresh = action.cards.filter((card) => !known.has(card.id) && !board.moving.includes(card.id))
        return { cards: [...kept, ...fresh], isLoading: false, page: action.page, total: action.total }
      })
    case 'loading':
      return withColumn(board, action.status, ({ problem: _problem, ...column }) => ({ ...column, isLoading: true }))
    case 'move': {
      const origin = originOf(board, action.id)
      return origin ? isMoving(withCard(withoutCard(board, action.id), { ...origin.card, outcome: action.outcome, status: action.to }, 0), action.id, true) : board
    }
    case 'refused':
      return isMoving(withCard(withoutCard(board, action.origin.card.id), action.origin.card, action.origin.index), action.origin.card.id, false)
    case 'reset':
      return { ...emptyBoard, moving: board.moving }
    case 'settled': {
      const origin = originOf(board, action.card.id)
      return isMoving(origin ? withCard(withoutCard(board, action.card.id), action.card, origin.status === action.card.status ? origin.index : 0) : board, action.card.id, false)
    }
  }
}
