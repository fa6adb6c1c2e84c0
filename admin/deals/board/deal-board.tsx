'use client'
import { useCallback, useMemo, useState } from 'react'

import type { Page } from '../../../src/client/types.js'
import { useApi } from '../../api/use-api.js'
import { useLoaded } from '../../api/use-loaded.js'
import { type BoardFilter, keepInAddress } from '../../board/board-filter.js'
import { FilterBar } from '../../board/filter-bar.js'
import { usePartnerTypes } from '../../rooms/use-partner-types.js'
import { Notice } from '../../ui/notice.js'
import { TypeChips } from '../../ui/type-chips.js'
import { useSay } from '../../ui/use-say.js'
import type { PipelineStage } from './deal-cards.js'
import { DealColumns } from './deal-columns.js'

type DealBoardProps = { initialFilter: BoardFilter; initialType: string; mayFilterByManager: boolean; mayMove: boolean }

/** The pipeline of one partner type at a time: each has stages of its own. */
export const DealBoard = ({ initialFilter, initialType, mayFilterByManager, mayMove }: DealBoardProps) => {
  const { say } = useSay()
  const { send } = useApi()
  const [filter, setFilter] = useState(initialFilter)
  const [chosen, setChosen] = useState(initialType)
  const { answer: types = [], problem: typesProblem } = usePartnerTypes()
  const type = types.find(({ id }) => id === chosen)?.id ?? types[0]?.id ?? ''
  const partners = useMemo(() => ({ partnerType: { equals: type } }), [type])
  const load = useCallback(
    async (signal: AbortSignal): Promise<PipelineStage[]> =>
      type ? (await send<Page<PipelineStage>>('/deal-stages', { query: { depth: 0, limit: 100, select: { name: true, phase: true }, sort: 'order', where: { partnerType: { equals: type } } }, signal })).docs : [],
    [send, type],
  )
  const { answer: stages, problem } = useLoaded(load)

  const show = (next: BoardFilter, nextType: string) => {
    setFilter(next)
    setChosen(nextType)
    keepInAddress({ ...next, partnerType: nextType })
  }

  return (
    <>
      {types.length > 1 && (
        <div style={{ marginBlockEnd: 12 }}>
          <TypeChips chosen={type} onChoose={(id) => show({ ...filter, partner: '' }, id)} types={types} />
        </div>
      )}
      <FilterBar filter={filter} mayFilterByManager={mayFilterByManager} onChange={(next) => show(next, type)} partners={partners} />
      {(problem ?? typesProblem) && <Notice tone="bad">{problem ?? typesProblem}</Notice>}
      {stages && stages.length === 0 && !problem && type && <Notice tone="wait">{say('This partner type has no stages yet. An administrator adds them under “Deal stages”.')}</Notice>}
      {stages && stages.length > 0 && <DealColumns filter={filter} mayMove={mayMove} partnerType={type} stages={stages} />}
    </>
  )
}
