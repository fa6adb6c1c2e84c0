import { KeyboardCode, type KeyboardCoordinateGetter } from '@dnd-kit/core'

import type { BoardCard } from './board-state.js'

const steps: Readonly<Record<string, number>> = { [KeyboardCode.Left]: -1, [KeyboardCode.Right]: 1 }

/** Arrow keys carry a picked-up card from column to column instead of pixel by pixel. */
export const dragByKeyboard =
  (columns: readonly { id: string }[]): KeyboardCoordinateGetter =>
  (event, { context: { active, droppableRects, over } }) => {
    const step = steps[event.code]
    if (step === undefined) {
      return undefined
    }
    event.preventDefault()
    const card = active?.data.current?.card as BoardCard | undefined
    const at = columns.findIndex(({ id }) => id === (over?.id ?? card?.column))
    const target = droppableRects.get(columns[Math.min(Math.max(at + step, 0), columns.length - 1)]?.id ?? '')
    return target && { x: target.left + 8, y: target.top + 48 }
  }
