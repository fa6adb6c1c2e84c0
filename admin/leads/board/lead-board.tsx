'use client'
import { useCallback, useMemo, useState } from 'react'

import type { Page } from '../../../src/client/types.js'
import { type LeadStatus, leadStatuses } from '../../../src/domain/leads.js'
import { useApi } from '../../api/use-api.js'
import { Board } from '../../board/board.js'
import { type BoardFilter, keepInAddress } from '../../board/board-filter.js'
import { FilterBar } from '../../board/filter-bar.js'
import { useSay } from '../../ui/use-say.js'
import { statusTexts } from '../lead-texts.js'
import { type BoardLead, cardOf, columnQuery, type LeadCard } from './lead-cards.js'
import { LeadFace } from './lead-face.js'
import { moveLead } from './move-lead.js'
import { OutcomeDialog } from './outcome-dialog.js'

type LeadBoardProps = { initialFilter: BoardFilter; mayFilterByManager: boolean; mayMove: boolean }

/** The leads by status; closing one asks how it ended. */
export const LeadBoard = ({ initialFilter, mayFilterByManager, mayMove }: LeadBoardProps) => {
  const { say } = useSay()
  const { send } = useApi()
  const [filter, setFilter] = useState(initialFilter)
  const columns = useMemo(() => leadStatuses.map((status) => ({ id: status, label: say(statusTexts[status]), tone: status })), [say])
  const load = useCallback(
    async (status: string, page: number) => {
      const { docs, totalDocs } = await send<Page<BoardLead>>('/leads', { query: columnQuery(status, filter, page) })
      return { cards: docs.map(cardOf), total: totalDocs }
    },
    [filter, send],
  )
  const move = useCallback(async (card: LeadCard, to: string, { outcome }: Partial<LeadCard>): Promise<Partial<LeadCard>> => {
    const stored = await moveLead(send, card, to as LeadStatus, outcome ?? null)
    return { ...stored, column: stored.status }
  }, [send])

  return (
    <>
      <FilterBar
        filter={filter}
        mayFilterByManager={mayFilterByManager}
        onChange={(next) => {
          setFilter(next)
          keepInAddress(next)
        }}
      />
      <Board<LeadCard>
        ask={{
          dialog: ({ cancel, card, go }) => <OutcomeDialog onCancel={cancel} onChoose={(outcome) => go({ outcome })} title={say('Close {company}', { company: card.company })} />,
          isAsked: (to) => to === 'closed',
        }}
        columns={columns}
        emptyText={say('No leads here')}
        face={(card) => <LeadFace card={card} />}
        instructions={say('Press Enter to pick the lead up, the arrow keys left and right to carry it to another column, Enter to put it down, Escape to cancel.')}
        label={say('Leads by status')}
        load={load}
        mayMove={mayMove}
        move={move}
      />
    </>
  )
}
