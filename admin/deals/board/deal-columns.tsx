'use client'
import { useCallback, useMemo } from 'react'

import type { Page } from '../../../src/client/types.js'
import { useApi } from '../../api/use-api.js'
import { Board } from '../../board/board.js'
import type { BoardFilter } from '../../board/board-filter.js'
import { Notice } from '../../ui/notice.js'
import { useSay } from '../../ui/use-say.js'
import { type BoardDeal, cardOf, columnQuery, type DealCard, type PipelineStage } from './deal-cards.js'
import { DealFace } from './deal-face.js'
import { LostDialog } from './lost-dialog.js'
import { useStageSums } from './use-stage-sums.js'

const openTones = ['new', 'qualified', 'demo', 'proposal']

/** Open stages in their own colours, one after the other; won and lost always in the same. */
const toneOf = ({ phase }: PipelineStage, index: number): string => (phase === 'won' ? 'closed' : phase === 'lost' ? 'lost' : openTones[index % openTones.length]!)

type Stored = Pick<BoardDeal, 'lostReason' | 'registration' | 'stage' | 'updatedAt'>

/** The deals of one pipeline by stage, with what each stage comes to; losing one asks why. */
export const DealColumns = ({ filter, mayMove, partnerType, stages }: { filter: BoardFilter; mayMove: boolean; partnerType: string; stages: readonly PipelineStage[] }) => {
  const { say } = useSay()
  const { send } = useApi()
  const { notes, problem, reload } = useStageSums(partnerType, filter)
  const columns = useMemo(() => stages.map((stage, index) => ({ id: stage.id, label: stage.name, tone: toneOf(stage, index) })), [stages])
  const phaseOf = (id: string) => stages.find((stage) => stage.id === id)?.phase
  const load = useCallback(
    async (column: string, page: number) => {
      const stage = stages.find(({ id }) => id === column)
      if (!stage) {
        return { cards: [], total: 0 }
      }
      const { docs, totalDocs } = await send<Page<BoardDeal>>('/deals', { query: columnQuery(stage, filter, page) })
      return { cards: docs.map(cardOf), total: totalDocs }
    },
    [filter, send, stages],
  )
  const move = useCallback(
    async (card: DealCard, to: string, { lostReason }: Partial<DealCard>): Promise<Partial<DealCard>> => {
      const { doc } = await send<{ doc: Stored }>(`/deals/${encodeURIComponent(card.id)}`, {
        body: { lostReason: lostReason ?? null, stage: to },
        headers: { 'if-match': `"${card.updatedAt}"` },
        method: 'PATCH',
        query: { depth: 0 },
      })
      reload()
      return { column: String(doc.stage), lostReason: doc.lostReason ?? null, registration: doc.registration ?? null, stage: doc.stage, updatedAt: doc.updatedAt }
    },
    [reload, send],
  )
  return (
    <>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Board<DealCard>
        ask={{
          dialog: ({ cancel, card, go }) => <LostDialog onCancel={cancel} onChoose={(lostReason) => go({ lostReason })} title={say('Close {company}', { company: card.name })} />,
          isAsked: (to) => phaseOf(to) === 'lost',
        }}
        columns={columns}
        emptyText={say('No deals here')}
        face={(card) => <DealFace card={card} />}
        instructions={say('Press Enter to pick the deal up, the arrow keys left and right to carry it to another column, Enter to put it down, Escape to cancel.')}
        label={say('Deals by stage')}
        load={load}
        mayMove={mayMove}
        move={move}
        notes={notes}
      />
    </>
  )
}
