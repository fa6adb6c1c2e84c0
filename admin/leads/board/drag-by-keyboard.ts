import { KeyboardCode, type KeyboardCoordinateGetter } from '@dnd-kit/core'

import { leadStatuses } from '../../../src/domain/leads.js'

const steps: Readonly<Record<string, number>> = { [KeyboardCode.Left]: -1, [KeyboardCode.Right]: 1 }

/** Arrow keys carry a picked-up card from column to column instead of pixel by pixel. */
export const dragByKeyboard: KeyboardCoordinateGetter = (event, { context: { active, droppableRects, over } }) => {
  const step = steps[event.code]
  if (step === undefined) {
    return undefined
  }
  event.preventDefault()
  const card = active?.data.current?.card as { status?: string } | undefined
  const at = leadStatuses.findIndex((status) => status === (over?.id ?? card?.status))
  const target = droppableRects.get(leadStatuses[Math.min(Math.max(at + step, 0), leadStatuses.length - 1)] ?? '')
  return target && { x: target.left + 8, y: target.top + 48 }
}
