'use client'
import { useDraggable } from '@dnd-kit/core'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { HTMLAttributes } from 'react'

import type { LeadStatus } from '../../../src/domain/leads.js'
import { Badge } from '../../ui/badge.js'
import { Since } from '../../ui/since.js'
import { useSay } from '../../ui/use-say.js'
import { assignmentTexts, outcomeTexts } from '../lead-texts.js'
import type { LeadCard } from './board-state.js'
import { MoveMenu } from './move-menu.js'

type CardProps = { card: LeadCard; isMoving: boolean; mayMove: boolean; onMove: (to: LeadStatus) => void }

const nameOf = ({ firstName, lastName }: LeadCard): string => [firstName, lastName].filter(Boolean).join(' ')

/** What a card says, without being draggable: also what follows the pointer. */
export const CardFace = ({ card }: { card: LeadCard }) => {
  const { say } = useSay()
  const { config } = useConfig()
  const assignment = assignmentTexts[card.assignment?.state ?? 'none']
  const outcome = card.status === 'closed' && card.outcome ? outcomeTexts[card.outcome] : undefined
  return (
    <>
      <Link className="pp-link pp-card-title" draggable={false} href={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/leads/${card.id}` })} prefetch={false}>
        {card.company}
      </Link>
      {nameOf(card) && <div className="pp-small pp-muted">{nameOf(card)}</div>}
      <div className="pp-small pp-card-partner">{typeof card.partner === 'object' ? card.partner?.name : ''}</div>
      {(assignment || outcome) && (
        <div className="pp-row">
          {outcome && <Badge tone={outcome.tone}>{say(outcome.text)}</Badge>}
          {assignment && <Badge tone={assignment.tone}>{say(assignment.text)}</Badge>}
        </div>
      )}
      <div className="pp-small pp-muted">
        <Since at={card.createdAt} />
      </div>
    </>
  )
}

/** One lead on the board: drag it by its handle (also with the keyboard), or move it by its menu. */
export const Card = ({ card, isMoving, mayMove, onMove }: CardProps) => {
  const { say } = useSay()
  const { attributes, isDragging, listeners, setActivatorNodeRef, setNodeRef } = useDraggable({ data: { card }, disabled: !mayMove || isMoving, id: card.id })
  const pick = mayMove ? (listeners as Pick<HTMLAttributes<HTMLElement>, 'onKeyDown' | 'onMouseDown' | 'onTouchStart'> | undefined) : undefined
  return (
    <li aria-busy={isMoving} className="pp-card" data-dragging={isDragging} onMouseDown={pick?.onMouseDown} onTouchStart={pick?.onTouchStart} ref={setNodeRef}>
      <CardFace card={card} />
      {mayMove && (
        <div className="pp-card-foot">
          <button aria-label={say('Drag {name}', { name: card.company })} className="pp-plain pp-handle" onKeyDown={pick?.onKeyDown} ref={setActivatorNodeRef} type="button" {...attributes}>
            <span aria-hidden="true">⠿</span>
          </button>
          <MoveMenu card={card} onMove={onMove} />
        </div>
      )}
    </li>
  )
}
