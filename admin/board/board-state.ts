/** What every card has; `updatedAt` is what a move is checked against. */
export type BoardCard = { column: string; id: string; title: string; updatedAt: string }

/** One column: the cards loaded so far, how many there are in all, and the sentence when loading was refused. */
export type BoardColumn<Card extends BoardCard> = { cards: readonly Card[]; isLoading: boolean; page: number; problem?: string; total: number }

/** The whole board. `moving` holds the cards whose move the server has not answered yet. */
export type Board<Card extends BoardCard> = { columns: Readonly<Record<string, BoardColumn<Card>>>; moving: readonly string[] }

/** Where a card came from, so that a refused move can put it back exactly there. */
export type Origin<Card extends BoardCard> = { card: Card; index: number }

export type BoardAction<Card extends BoardCard> =
  | { card: Card; type: 'settled' }
  | { cards: readonly Card[]; column: string; page: number; total: number; type: 'loaded' }
  | { change: Partial<Card>; id: string; to: string; type: 'move' }
  | { column: string; problem: string; type: 'failed' }
  | { column: string; type: 'loading' }
  | { origin: Origin<Card>; type: 'refused' }
  | { type: 'reset' }

const emptyColumn = { cards: [], isLoading: true, page: 0, total: 0 }

/** A board on which nothing is loaded yet. */
export const emptyBoard = { columns: {}, moving: [] }

/** A column of the board, also before anything of it is loaded. */
export const columnOf = <Card extends BoardCard>(board: Board<Card>, column: string): BoardColumn<Card> => board.columns[column] ?? emptyColumn

/** Where a card stands on the board; undefined when it is not among the loaded ones. */
export const originOf = <Card extends BoardCard>(board: Board<Card>, id: string): Origin<Card> | undefined => {
  for (const { cards } of Object.values(board.columns)) {
    const index = cards.findIndex((card) => card.id === id)
    const card = cards[index]
    if (card) {
      return { card, index }
    }
  }
  return undefined
}

const withColumn = <Card extends BoardCard>(board: Board<Card>, column: string, change: (column: BoardColumn<Card>) => BoardColumn<Card>): Board<Card> => ({
  ...board,
  columns: { ...board.columns, [column]: change(columnOf(board, column)) },
})

const withoutCard = <Card extends BoardCard>(board: Board<Card>, id: string): Board<Card> => {
  const origin = originOf(board, id)
  return origin ? withColumn(board, origin.card.column, (column) => ({ ...column, cards: column.cards.filter((card) => card.id !== id), total: column.total - 1 })) : board
}

const withCard = <Card extends BoardCard>(board: Board<Card>, card: Card, index: number): Board<Card> =>
  withColumn(board, card.column, (column) => ({ ...column, cards: column.cards.toSpliced(index, 0, card), total: column.total + 1 }))

const isMoving = <Card extends BoardCard>(board: Board<Card>, id: string, moving: boolean): Board<Card> => ({ ...board, moving: [...board.moving.filter((other) => other !== id), ...(moving ? [id] : [])] })

/** What an event makes of the board: cards move at once, and go back to where they were when the server refuses. */
export const reduceBoard = <Card extends BoardCard>(board: Board<Card>, action: BoardAction<Card>): Board<Card> => {
  switch (action.type) {
    case 'failed':
      return withColumn(board, action.column, (column) => ({ ...column, isLoading: false, problem: action.problem }))
    case 'loaded':
      return withColumn(board, action.column, (column) => {
        const kept = action.page === 1 ? [] : column.cards
        const known = new Set(kept.map((card) => card.id))
        // A card on its way to another column is still in this one for the server; it already stands where it is going.
        const fresh = action.cards.filter((card) => !known.has(card.id) && !board.moving.includes(card.id))
        return { cards: [...kept, ...fresh], isLoading: false, page: action.page, total: action.total }
      })
    case 'loading':
      return withColumn(board, action.column, ({ problem: _problem, ...column }) => ({ ...column, isLoading: true }))
    case 'move': {
      const origin = originOf(board, action.id)
      return origin ? isMoving(withCard(withoutCard(board, action.id), { ...origin.card, ...action.change, column: action.to }, 0), action.id, true) : board
    }
    case 'refused':
      return isMoving(withCard(withoutCard(board, action.origin.card.id), action.origin.card, action.origin.index), action.origin.card.id, false)
    case 'reset':
      return { ...emptyBoard, moving: board.moving }
    case 'settled': {
      const origin = originOf(board, action.card.id)
      return isMoving(origin ? withCard(withoutCard(board, action.card.id), action.card, origin.card.column === action.card.column ? origin.index : 0) : board, action.card.id, false)
    }
  }
}
