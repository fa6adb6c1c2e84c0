'use client'
import { DndContext, type DragEndEvent, DragOverlay, type DragStartEvent, KeyboardSensor, MouseSensor, pointerWithin, rectIntersection, TouchSensor, useSensor, useSensors } from '@dnd-kit/core'
import { useId, useMemo, useState } from 'react'

import { type LeadStatus, leadStatuses } from '../../../src/domain/leads.js'
import { useSay } from '../../ui/use-say.js'
import { boardAnnouncements } from './announcements.js'
import { type BoardFilter, searchOf } from './board-query.js'
import { type LeadCard, originOf } from './board-state.js'
import { BoardLook } from './board-look.js'
import { CardFace } from './card.js'
import { Column } from './column.js'
import { dragByKeyboard } from './drag-by-keyboard.js'
import { FilterBar } from './filter-bar.js'
import { OutcomeDialog } from './outcome-dialog.js'
import { useBoard } from './use-board.js'

type LeadBoardProps = { initialFilter: BoardFilter; mayFilterByManager: boolean; mayMove: boolean }

/** The leads by status. Cards move at once and go back, with the server's sentence, when the move is refused. */
export const LeadBoard = ({ initialFilter, mayFilterByManager, mayMove }: LeadBoardProps) => {
  const { say } = useSay()
  const [filter, setFilter] = useState(initialFilter)
  const { board, loadMore, move } = useBoard(filter)
  const [lifted, setLifted] = useState<LeadCard | undefined>()
  const [closing, setClosing] = useState<LeadCard | undefined>()
  const announcements = useMemo(() => boardAnnouncements(say), [say])
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: dragByKeyboard }),
  )

  const changeFilter = (next: BoardFilter) => {
    setFilter(next)
    window.history.replaceState(window.history.state, '', `${window.location.pathname}${searchOf(next)}`)
  }

  const requestMove = (id: string, to: LeadStatus) => {
    const card = originOf(board, id)?.card
    if (!card || card.status === to) {
      return
    }
    if (to === 'closed') {
      setClosing(card)
    } else {
      void move(id, to, null)
    }
  }

  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setLifted(undefined)
    if (over) {
      requestMove(String(active.id), over.id as LeadStatus)
    }
  }

  return (
    <>
      <BoardLook />
      <FilterBar filter={filter} mayFilterByManager={mayFilterByManager} onChange={changeFilter} />
      <DndContext
        accessibility={{ announcements, screenReaderInstructions: { draggable: say('Press Enter to pick the lead up, the arrow keys left and right to carry it to another column, Enter to put it down, Escape to cancel.') } }}
        collisionDetection={(args) => {
          const underPointer = pointerWithin(args)
          return underPointer.length > 0 ? underPointer : rectIntersection(args)
        }}
        id={useId()}
        onDragCancel={() => setLifted(undefined)}
        onDragEnd={onDragEnd}
        onDragStart={({ active }: DragStartEvent) => setLifted(active.data.current?.card as LeadCard | undefined)}
        sensors={sensors}
      >
        <div aria-label={say('Leads by status')} className="pp-board" role="group">
          {leadStatuses.map((status) => (
            <Column column={board.columns[status]} key={status} mayMove={mayMove} moving={board.moving} onMore={() => loadMore(status)} onMove={requestMove} status={status} />
          ))}
        </div>
        <DragOverlay>
          {lifted && (
            <div className="pp-card" data-lifted>
              <CardFace card={lifted} />
            </div>
          )}
        </DragOverlay>
      </DndContext>
      {closing && (
        <OutcomeDialog
          onCancel={() => setClosing(undefined)}
          onChoose={(outcome) => {
            setClosing(undefined)
            void move(closing.id, 'closed', outcome)
          }}
          title={say('Close {company}', { company: closing.company })}
        />
      )}
      <p className="pp-hidden" role="status">
        {board.moving.length > 0 ? say('Saving…') : ''}
      </p>
    </>
  )
}
