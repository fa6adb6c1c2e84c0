'use client'
import { useDroppable } from '@dnd-kit/core'
import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { Notice } from '../ui/notice.js'
import { useSay } from '../ui/use-say.js'
import type { BoardCard, BoardColumn } from './board-state.js'
import { Card } from './card.js'
import type { ColumnInfo } from './column-info.js'

type ColumnProps<CardType extends BoardCard> = {
  column: BoardColumn<CardType>
  columns: readonly ColumnInfo[]
  emptyText: string
  face: (card: CardType) => ReactNode
  info: ColumnInfo
  mayMove: boolean
  moving: readonly string[]
  note: string | undefined
  onMore: () => void
  onMove: (id: string, to: string) => void
}

/** All cards of one column, a page at a time. */
export const Column = <CardType extends BoardCard>({ column, columns, emptyText, face, info: { id, label, tone }, mayMove, moving, note, onMore, onMove }: ColumnProps<CardType>) => {
  const { language, say } = useSay()
  const { isOver, setNodeRef } = useDroppable({ id })
  const headingId = `pp-column-${id}`
  const isEmpty = !column.isLoading && !column.problem && column.cards.length === 0
  return (
    <section aria-labelledby={headingId} className="pp-column" data-over={isOver} data-status={tone} ref={setNodeRef}>
      <h2 id={headingId}>
        {label}
        <span className="pp-badge">{column.page > 0 ? column.total.toLocaleString(language) : '…'}</span>
      </h2>
      {note !== undefined && <p className="pp-small pp-muted pp-column-note">{note}</p>}
      <ul>
        {column.cards.map((card) => (
          <Card card={card} columns={columns} isMoving={moving.includes(card.id)} key={card.id} mayMove={mayMove} onMove={(to) => onMove(card.id, to)}>
            {face(card)}
          </Card>
        ))}
      </ul>
      {isEmpty && <p className="pp-small pp-muted pp-column-empty">{emptyText}</p>}
      {column.problem && <Notice tone="bad">{column.problem}</Notice>}
      {column.isLoading && column.page === 0 && <div aria-hidden="true" className="pp-column-wait" />}
      {(column.cards.length < column.total || column.problem) && (
        <Button buttonStyle="subtle" disabled={column.isLoading} margin={false} onClick={onMore} size="small">
          {say(column.problem ? 'Try again' : 'Show more')}
        </Button>
      )}
    </section>
  )
}
