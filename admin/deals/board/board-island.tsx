'use client'
import { type ComponentProps, lazy, Suspense } from 'react'

import type { DealBoard } from './deal-board.js'

const Board = lazy(() => import('./deal-board.js').then((module) => ({ default: module.DealBoard })))

/** The board, with its drag and drop loaded only where the board is shown. */
export const DealBoardIsland = (props: ComponentProps<typeof DealBoard>) => (
  <Suspense fallback={null}>
    <Board {...props} />
  </Suspense>
)
