import type { DealStage } from '../../../../client/deals.js'
import type { RegistrationStatus } from '../../../../domain/deals/registration.js'
import type { Currency } from '../../../../domain/money.js'

/** What a card of the board shows; `updatedAt` is what a move is checked against. */
export type BoardCard = {
  amount: number
  company: string
  currency: Currency
  expectedCloseDate: null | string
  id: string
  name: string
  registration: RegistrationStatus
  stage: string
  updatedAt: string
}

/** What the deals of a column are worth in one currency. */
export type ColumnSum = { amountInMinorUnits: number; count: number; currency: Currency }

/** One stage: its newest deals, and the sums of all of them. */
export type BoardColumn = { cards: readonly BoardCard[]; stage: DealStage; sums: readonly ColumnSum[] }

/** A deal that was moved on this page, as it shall stand, until what the server drew says so too. */
export type BoardMove = {
  card: BoardCard
  isPending: boolean
  /** The `updatedAt` with which the server drew the card; once it draws another one, the move is history. */
  seen: string
}

/** How many deals there are in a column, shown or not. */
export const countOf = ({ sums }: Pick<BoardColumn, 'sums'>): number => sums.reduce((sum, { count }) => sum + count, 0)

/** A deal of the columns by its id. */
export const cardOf = (columns: readonly BoardColumn[], id: string): BoardCard | undefined => columns.flatMap(({ cards }) => cards).find((card) => card.id === id)

const withSum = (sums: readonly ColumnSum[], { amount, currency }: BoardCard, by: -1 | 1): ColumnSum[] => {
  const known = sums.some((sum) => sum.currency === currency) ? sums : [...sums, { amountInMinorUnits: 0, count: 0, currency }]
  return known
    .map((sum) => (sum.currency === currency ? { ...sum, amountInMinorUnits: sum.amountInMinorUnits + by * amount, count: sum.count + by } : sum))
    .filter(({ count }) => count > 0)
}

const withMove = (columns: readonly BoardColumn[], { card, seen }: BoardMove): readonly BoardColumn[] => {
  const drawn = cardOf(columns, card.id)
  if (!drawn || drawn.updatedAt !== seen || !columns.some(({ stage }) => stage.id === card.stage)) {
    return columns
  }
  return columns.map((column) => {
    const isFrom = column.stage.id === drawn.stage
    const isTo = column.stage.id === card.stage
    if (isFrom && isTo) {
      return { ...column, cards: column.cards.map((other) => (other.id === card.id ? card : other)) }
    }
    if (isFrom) {
      return { ...column, cards: column.cards.filter(({ id }) => id !== card.id), sums: withSum(column.sums, drawn, -1) }
    }
    return isTo ? { ...column, cards: [card, ...column.cards], sums: withSum(column.sums, card, 1) } : column
  })
}

/** The board as its reader sees it: what the server drew, with what was moved since. A move that was refused is simply not among them any more. */
export const withMoves = (columns: readonly BoardColumn[], moves: readonly BoardMove[]): readonly BoardColumn[] => moves.reduce(withMove, columns)
