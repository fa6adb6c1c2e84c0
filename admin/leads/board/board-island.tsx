'use client'
import { type ComponentProps, lazy, Suspense } from 'react'

import type { LeadBoard } from './lead-board.js'

const Board = lazy(() => import('./lead-board.js').then((module) => ({ default: module.LeadBoard })))

/** The board, with its drag and drop loaded only where the board is shown: the import map puts everything else into every page. */
export const BoardIsland = (props: ComponentProps<typeof LeadBoard>) => (
  <Suspense fallback={null}>
    <Board {...props} />
  </Suspense>
)
