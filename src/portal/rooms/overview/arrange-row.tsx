'use client'

import { useDraggable, useDroppable } from '@dnd-kit/core'
import { ArrowDown, ArrowUp, Eye, EyeOff, GripVertical } from 'lucide-react'

import { useTranslations } from '../../intl/island-intl.js'
import { Button } from '../../ui/button.js'
import { classNames } from '../../ui/class-names.js'
import type { ArrangedPart } from './arrange-dialog.js'

type ArrangeRowProps = { isFirst: boolean; isLast: boolean; onMove: (by: -1 | 1) => void; onToggle: () => void; part: ArrangedPart }

/** One part of the overview in the list: a handle to drag, arrows to move, an eye to show and hide. */
export const ArrangeRow = ({ isFirst, isLast, onMove, onToggle, part: { isHidden, label: part, name } }: ArrangeRowProps) => {
  const t = useTranslations('arrange')
  const { isOver, setNodeRef } = useDroppable({ id: name })
  const { isDragging, listeners, setNodeRef: setHandleRef } = useDraggable({ id: name })
  return (
    <li
      className={classNames('flex items-center gap-1 rounded-control border bg-surface py-1 ps-1 pe-1.5', isOver && !isDragging ? 'border-accent' : 'border-line', isDragging && 'opacity-60 shadow-raised')}
      ref={setNodeRef}
    >
      {/* Keys have the arrows beside it; a screen reader needs no handle it cannot drag. */}
      <span aria-hidden className="inline-flex size-9 shrink-0 cursor-grab touch-none items-center justify-center rounded text-ink-faint active:cursor-grabbing" ref={setHandleRef} title={t('drag', { part })} {...listeners}>
        <GripVertical className="size-4" />
      </span>
      <span className={classNames('min-w-0 flex-1 truncate text-sm', isHidden ? 'text-ink-faint line-through' : 'font-medium text-ink')}>{part}</span>
      <Button aria-disabled={isFirst || undefined} aria-label={t('moveUp', { part })} className={classNames(isFirst && 'opacity-40')} onClick={() => !isFirst && onMove(-1)} size="icon" variant="ghost">
        <ArrowUp aria-hidden />
      </Button>
      <Button aria-disabled={isLast || undefined} aria-label={t('moveDown', { part })} className={classNames(isLast && 'opacity-40')} onClick={() => !isLast && onMove(1)} size="icon" variant="ghost">
        <ArrowDown aria-hidden />
      </Button>
      <Button aria-label={t(isHidden ? 'show' : 'hide', { part })} onClick={onToggle} size="icon" variant="ghost">
        {isHidden ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
      </Button>
    </li>
  )
}
