'use client'

import { useDraggable } from '@dnd-kit/core'
import { GripVertical } from 'lucide-react'

import type { DealStage } from '../../../../client/deals.js'
import { formatAmount } from '../../../../domain/money.js'
import { useFormatter, useLocale, useTranslations } from '../../../intl/island-intl.js'
import { classNames } from '../../../ui/class-names.js'
import { PlainLink } from '../../../ui/link.js'
import { RegistrationBadge } from '../registration-badge.js'
import type { BoardCard } from './board-state.js'
import { MoveMenu } from './move-menu.js'

/** What a deal shows of itself on the board. */
export const CardFace = ({ card, href, isOpen, today }: { card: BoardCard; href?: string; isOpen: boolean; today: string }) => {
  const t = useTranslations('dealBoard')
  const registrations = useTranslations('dealRegistration')
  const format = useFormatter()
  const locale = useLocale()
  const isOverdue = card.expectedCloseDate !== null && card.expectedCloseDate.slice(0, 10) < today
  return (
    <>
      <p className="text-sm font-medium [overflow-wrap:anywhere] text-ink">
        {href ? (
          <PlainLink className="rounded hover:underline" draggable={false} href={href}>
            {card.name}
          </PlainLink>
        ) : (
          card.name
        )}
      </p>
      <p className="text-xs [overflow-wrap:anywhere] text-ink-faint">{card.company}</p>
      <p className="mt-2 text-sm font-semibold text-ink tabular-nums">{formatAmount(card.amount, card.currency, locale)}</p>
      {card.expectedCloseDate && isOpen && (
        <p className={classNames('text-xs', isOverdue ? 'text-warning-ink' : 'text-ink-faint')}>
          {t(isOverdue ? 'overdue' : 'closesOn', { date: format.dateTime(new Date(card.expectedCloseDate), { dateStyle: 'medium', timeZone: 'UTC' }) })}
        </p>
      )}
      {card.registration !== 'none' && (
        <p className="mt-2">
          <RegistrationBadge status={card.registration}>{registrations(card.registration)}</RegistrationBadge>
        </p>
      )}
    </>
  )
}

type CardProps = { card: BoardCard; href: string; isMoving: boolean; isOpen: boolean; mayMove: boolean; onMove: (to: DealStage) => void; targets: readonly DealStage[]; today: string }

/** A deal on the board: dragged by its whole face, carried by its handle with the keyboard, or moved by its menu. */
export const Card = ({ card, href, isMoving, isOpen, mayMove, onMove, targets, today }: CardProps) => {
  const t = useTranslations('dealBoard')
  const { attributes, isDragging, listeners, setActivatorNodeRef, setNodeRef } = useDraggable({ data: { name: card.name, stage: card.stage }, disabled: !mayMove || isMoving, id: card.id })
  return (
    <li
      aria-busy={isMoving || undefined}
      className={classNames('rounded-control border border-line bg-surface p-3 shadow-card', mayMove && 'md:cursor-grab', isDragging && 'opacity-40', isMoving && 'opacity-70')}
      ref={setNodeRef}
      {...(mayMove && listeners)}
    >
      <CardFace card={card} href={href} isOpen={isOpen} today={today} />
      {mayMove && (
        <div className="mt-3 flex items-center justify-between gap-2">
          <button
            {...attributes}
            aria-label={t('carry', { deal: card.name })}
            className="hidden size-8 cursor-grab items-center justify-center rounded text-ink-faint hover:bg-sunken md:inline-flex"
            ref={setActivatorNodeRef}
            type="button"
          >
            <GripVertical aria-hidden className="size-4" />
          </button>
          <MoveMenu deal={card.name} isPending={isMoving} onMove={onMove} size="sm" stages={targets.filter(({ id }) => id !== card.stage)} />
        </div>
      )}
    </li>
  )
}
