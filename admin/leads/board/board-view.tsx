import type { AdminViewServerProps } from 'payload'

import { filterOf } from '../../board/board-filter.js'
import { BoardPage } from '../../board/board-page.js'
import { BoardIsland } from './board-island.js'

/** The page of the lead board, for those who may read leads. */
export const LeadBoardView = (view: AdminViewServerProps) => (
  <BoardPage board={({ params, ...rights }) => <BoardIsland initialFilter={filterOf(params)} {...rights} />} collection="leads" switchLabel="Show leads as" title="Leads" view={view} />
)
