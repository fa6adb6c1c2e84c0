'use client'
import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useReducer, useRef } from 'react'

import type { Page } from '../../../src/client/types.js'
import type { LeadOutcome, LeadStatus } from '../../../src/domain/leads.js'
import { leadStatuses } from '../../../src/domain/leads.js'
import { useApi } from '../../api/use-api.js'
import { sentenceOf } from '../../api/use-loaded.js'
import { type BoardFilter, cardsPerPage, columnQuery } from './board-query.js'
import { emptyBoard, type LeadCard, originOf, reduceBoard } from './board-state.js'
import { moveLead } from './move-lead.js'

/** The board and what can be done with it: loading more of a column, and moving a lead. */
export const useBoard = (filter: BoardFilter) => {
  const { send } = useApi()
  const [board, dispatch] = useReducer(reduceBoard, emptyBoard)
  const latest = useRef(board)
  latest.current = board
  const round = useRef(0)

  const loadColumn = useCallback(
    async (status: LeadStatus, page: number) => {
      const asked = round.current
      dispatch({ status, type: 'loading' })
      try {
        const { docs, totalDocs } = await send<Page<LeadCard>>('/leads', { query: columnQuery(status, filter, page) })
        if (asked === round.current) {
          dispatch({ cards: docs, page, status, total: totalDocs, type: 'loaded' })
        }
      } catch (error) {
        if (asked === round.current) {
          dispatch({ problem: sentenceOf(error), status, type: 'failed' })
        }
      }
    },
    [filter, send],
  )

  useEffect(() => {
    round.current += 1
    dispatch({ type: 'reset' })
    leadStatuses.forEach((status) => void loadColumn(status, 1))
  }, [loadColumn])

  const move = useCallback(
    async (id: string, to: LeadStatus, outcome: LeadOutcome | null) => {
      const origin = originOf(latest.current, id)
      if (!origin) {
        return
      }
      dispatch({ id, outcome, to, type: 'move' })
      try {
        const stored = await moveLead(send, origin.card, to, outcome)
        dispatch({ card: { ...origin.card, ...stored, partner: origin.card.partner }, type: 'settled' })
      } catch (error) {
        dispatch({ origin, type: 'refused' })
        toast.error(`${origin.card.company}: ${sentenceOf(error)}`)
        // The refusal may come from a change by somebody else: show what is stored now.
        void loadColumn(origin.status, 1)
        void loadColumn(to, 1)
      }
    },
    [loadColumn, send],
  )

  // Counted in cards, not in pages asked for: leads that left the column since would otherwise shift others past the next page.
  const loadMore = (status: LeadStatus) => void loadColumn(status, Math.floor(board.columns[status].cards.length / cardsPerPage) + 1)

  return { board, loadMore, move }
}
