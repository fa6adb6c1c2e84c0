'use client'
import { useDraggable } from '@dnd-kit/core'
import type { HTMLAttributes, ReactNode } from 'react'

import { useSay } from '../ui/use-say.js'
import type { BoardCard } from './board-state.js'
import type { ColumnInfo } from './column-info.js'
import { MoveMenu } from './move-menu.js'

type CardProps = { card: BoardCard; children: ReactNode; columns: readonly ColumnInfo[]; isMoving: boolean; mayMove: boolean; onMove: (to: string) => void }

/** One card on the board: drag it by its handle (also with the keyboard), or move it by its menu. */
export const Card = ({ card, children, columns, isMoving, mayMove, onMove }: CardProps) => {
  const { say } = useSay()
  const { attributes, isDragging, listeners, setActivatorNodeRef, setNodeRef } = useDraggable({ data: { card }, disabled: !mayMove || isMoving, id: card.id })
  const pick = mayMove ? (listeners as Pick<HTMLAttributes<HTMLElement>, 'onKeyDown' | 'onMouseDown' | 'onTouchStart'> | undefined) : undefined
  return (
    <li aria-busy={isMoving} className="pp-card" data-dragging={isDragging} onMouseDown={pick?.onMouseDown} onTouchStart={pick?.onTouchStart} ref={setNodeRef}>
      {children}
      {mayMove && (
        <div className="pp-card-foot">
          <button aria-label={say('Drag {name}', { name: card.title })} className="pp-plain pp-handle" onKeyDown={pick?.onKeyDown} ref={setActivatorNodeRef} type="button" {...attributes}>
            <span aria-hidden="true">⠿</span>
          </button>
          <MoveMenu card={card} columns={columns} onMove={onMove} />
        </div>
      )}
    </li>
  )
}
