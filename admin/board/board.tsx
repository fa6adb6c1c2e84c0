'use client'
import { DndContext, type DragEndEvent, DragOverlay, type DragStartEvent, KeyboardSensor, MouseSensor, pointerWithin, rectIntersection, TouchSensor, useSensor, useSensors } from '@dnd-kit/core'
import { type CSSProperties, type ReactNode, useId, useMemo, useState } from 'react'

import { useSay } from '../ui/use-say.js'
import { boardAnnouncements } from './announcements.js'
import { BoardLook } from './board-look.js'
import { type BoardCard, columnOf, originOf } from './board-state.js'
import { Column } from './column.js'
import type { ColumnInfo } from './column-info.js'
import { dragByKeyboard } from './drag-by-keyboard.js'
import { type BoardSource, useBoard } from './use-board.js'

/** A question before a card goes somewhere: its answer is what changes beside the column. */
export type MoveQuestion<Card extends BoardCard> = { cancel: () => void; card: Card; go: (change: Partial<Card>) => void; to: string }

type BoardProps<Card extends BoardCard> = BoardSource<Card> & {
  /** Whether a move into a column is asked about first, and the dialog that asks. */
  ask: { dialog: (question: MoveQuestion<Card>) => ReactNode; isAsked: (to: string) => boolean }
  columns: readonly ColumnInfo[]
  emptyText: string
  face: (card: Card) => ReactNode
  /** How to carry a card by the keyboard. */
  instructions: string
  label: string
  mayMove: boolean
  /** What a column comes to, said below its heading. */
  notes?: Readonly<Record<string, string>>
}

/** Cards in columns. They move at once and go back, with the server's sentence, when the move is refused. */
export const Board = <Card extends BoardCard>({ ask, columns, emptyText, face, instructions, label, load, mayMove, move: moveOnServer, notes }: BoardProps<Card>) => {
  const { say } = useSay()
  const { board, loadMore, move } = useBoard(columns, { load, move: moveOnServer })
  const [lifted, setLifted] = useState<Card | undefined>()
  const [asking, setAsking] = useState<undefined | { card: Card; to: string }>()
  const announcements = useMemo(() => boardAnnouncements(say, columns), [columns, say])
  const coordinateGetter = useMemo(() => dragByKeyboard(columns), [columns])
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter }),
  )

  const requestMove = (id: string, to: string) => {
    const card = originOf(board, id)?.card
    if (!card || card.column === to) {
      return
    }
    if (ask.isAsked(to)) {
      setAsking({ card, to })
    } else {
      void move(id, to, {})
    }
  }

  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setLifted(undefined)
    if (over) {
      requestMove(String(active.id), String(over.id))
    }
  }

  return (
    <>
      <BoardLook />
      <DndContext
        accessibility={{ announcements, screenReaderInstructions: { draggable: instructions } }}
        collisionDetection={(args) => {
          const underPointer = pointerWithin(args)
          return underPointer.length > 0 ? underPointer : rectIntersection(args)
        }}
        id={useId()}
        onDragCancel={() => setLifted(undefined)}
        onDragEnd={onDragEnd}
        onDragStart={({ active }: DragStartEvent) => setLifted(active.data.current?.card as Card | undefined)}
        sensors={sensors}
      >
        <div aria-label={label} className="pp-board" role="group" style={{ '--pp-columns': columns.length } as CSSProperties}>
          {columns.map((info) => (
            <Column column={columnOf(board, info.id)} columns={columns} emptyText={emptyText} face={face} info={info} key={info.id} mayMove={mayMove} moving={board.moving} note={notes?.[info.id]} onMore={() => loadMore(info.id)} onMove={requestMove} />
          ))}
        </div>
        <DragOverlay>
          {lifted && (
            <div className="pp-card" data-lifted>
              {face(lifted)}
            </div>
          )}
        </DragOverlay>
      </DndContext>
      {asking &&
        ask.dialog({
          ...asking,
          cancel: () => setAsking(undefined),
          go: (change) => {
            setAsking(undefined)
            void move(asking.card.id, asking.to, change)
          },
        })}
      <p className="pp-hidden" role="status">
        {board.moving.length > 0 ? say('Saving…') : ''}
      </p>
    </>
  )
}
