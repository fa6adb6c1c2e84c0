import { KeyboardCode, type KeyboardCoordinateGetter } from '@dnd-kit/core'

const steps: Readonly<Record<string, -1 | 1>> = { [KeyboardCode.Left]: -1, [KeyboardCode.Right]: 1 }

/** Arrow keys carry a picked-up deal from one stage to the next that takes it; in a language that is read from the right, they follow the eye. */
export const dragByKeyboard =
  (stageIds: readonly string[]): KeyboardCoordinateGetter =>
  (event, { context: { active, droppableContainers, droppableRects, over } }) => {
    const step = steps[event.code]
    if (step === undefined) {
      return undefined
    }
    event.preventDefault()
    const open = stageIds.filter((id) => droppableContainers.get(id)?.disabled === false)
    const here = String(over?.id ?? active?.data.current?.stage)
    const by = document.dir === 'rtl' ? -step : step
    const rect = droppableRects.get(open[Math.min(Math.max(open.indexOf(here) + by, 0), open.length - 1)] ?? '')
    return rect && { x: rect.left + 8, y: rect.top + 48 }
  }
