'use client'
import { useDroppable } from '@dnd-kit/core'
import { Button } from '@payloadcms/ui'

import type { LeadStatus } from '../../../src/domain/leads.js'
import { Notice } from '../../ui/notice.js'
import { useSay } from '../../ui/use-say.js'
import { statusTexts } from '../lead-texts.js'
import type { BoardColumn } from './board-state.js'
import { Card } from './card.js'

type ColumnProps = {
  column: BoardColumn
  mayMove: boolean
  moving: readonly string[]
  onMore: () => void
  onMove: (id: string, to: LeadStatus) => void
  status: LeadStatus
}

/** All leads of one status, newest change first, a page at a time. */
export const Column = ({ column, mayMove, moving, onMore, onMove, status }: ColumnProps) => {
  const { language, say } = useSay()
  const { isOver, setNodeRef } = useDroppable({ id: status })
  const headingId = `pp-column-${status}`
  const isEmpty = !column.isLoading && !column.problem && column.cards.length === 0
  return (
    <section aria-labelledby={headingId} className="pp-column" data-over={isOver} data-status={status} ref={setNodeRef}>
      <h2 id={headingId}>
        {say(statusTexts[status])}
        <span className="pp-badge">{column.page > 0 ? column.total.toLocaleString(language) : '…'}</span>
      </h2>
      <ul>
        {column.cards.map((card) => (
          <Card card={card} isMoving={moving.includes(card.id)} key={card.id} mayMove={mayMove} onMove={(to) => onMove(card.id, to)} />
        ))}
      </ul>
      {isEmpty && <p className="pp-small pp-muted pp-column-empty">{say('No leads here')}</p>}
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
