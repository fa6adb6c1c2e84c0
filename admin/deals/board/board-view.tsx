import type { AdminViewServerProps } from 'payload'

import { filterOf } from '../../board/board-filter.js'
import { BoardPage } from '../../board/board-page.js'
import { DealBoardIsland } from './board-island.js'

/** The page of the deal board, for those who may read deals. */
export const DealBoardView = (view: AdminViewServerProps) => (
  <BoardPage
    board={({ params, ...rights }) => <DealBoardIsland initialFilter={filterOf(params)} initialType={params.get('partnerType') ?? ''} {...rights} />}
    collection="deals"
    switchLabel="Show deals as"
    title="Deals"
    view={view}
  />
)
