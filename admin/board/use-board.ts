'use client'
import { toast } from '@payloadcms/ui'
import { type Reducer, useCallback, useEffect, useReducer, useRef } from 'react'

import { sentenceOf } from '../api/use-loaded.js'
import { type Board, type BoardAction, type BoardCard, columnOf, emptyBoard, originOf, reduceBoard } from './board-state.js'
import type { ColumnInfo } from './column-info.js'

/** How many cards a column loads at a time. */
export const cardsPerPage = 20

/** Where the cards of a board come from and how one is moved. Keep the functions the same from one drawing to the next: another `load` loads anew. */
export type BoardSource<Card extends BoardCard> = {
  load: (column: string, page: number) => Promise<{ cards: readonly Card[]; total: number }>
  /** Moves a card on the server; answers what of it is stored now. */
  move: (card: Card, to: string, change: Partial<Card>) => Promise<Partial<Card>>
}

/** The board and what can be done with it: loading more of a column, and moving a card. */
export const useBoard = <Card extends BoardCard>(columns: readonly ColumnInfo[], { load, move: moveOnServer }: BoardSource<Card>) => {
  const [board, dispatch] = useReducer<Board<Card>, [BoardAction<Card>]>(reduceBoard as Reducer<Board<Card>, BoardAction<Card>>, emptyBoard)
  const latest = useRef(board)
  latest.current = board
  const round = useRef(0)

  const loadColumn = useCallback(
    async (column: string, page: number) => {
      const asked = round.current
      dispatch({ column, type: 'loading' })
      try {
        const { cards, total } = await load(column, page)
        if (asked === round.current) {
          dispatch({ cards, column, page, total, type: 'loaded' })
        }
      } catch (error) {
        if (asked === round.current) {
          dispatch({ column, problem: sentenceOf(error), type: 'failed' })
        }
      }
    },
    [load],
  )

  useEffect(() => {
    round.current += 1
    dispatch({ type: 'reset' })
    columns.forEach(({ id }) => void loadColumn(id, 1))
  }, [columns, loadColumn])

  const move = useCallback(
    async (id: string, to: string, change: Partial<Card>) => {
      const origin = originOf(latest.current, id)
      if (!origin) {
        return
      }
      dispatch({ change, id, to, type: 'move' })
      try {
        const stored = await moveOnServer(origin.card, to, change)
        dispatch({ card: { ...origin.card, ...change, ...stored, column: stored.column ?? to }, type: 'settled' })
      } catch (error) {
        dispatch({ origin, type: 'refused' })
        toast.error(`${origin.card.title}: ${sentenceOf(error)}`)
        // The refusal may come from a change by somebody else: show what is stored now.
        void loadColumn(origin.card.column, 1)
        void loadColumn(to, 1)
      }
    },
    [loadColumn, moveOnServer],
  )

  // Counted in cards, not in pages asked for: cards that left the column since would otherwise shift others past the next page.
  const loadMore = (column: string) => void loadColumn(column, Math.floor(columnOf(board, column).cards.length / cardsPerPage) + 1)

  return { board, loadMore, move }
}
