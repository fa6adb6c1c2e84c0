'use client'
import { getTranslation } from '@payloadcms/translations'
import { Link, useConfig, useDraggableSortable, useTranslation } from '@payloadcms/ui'
import type { SelectFieldClient } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { Badge } from '../ui/badge.js'
import { useSay } from '../ui/use-say.js'

/** A room as the order shows it. */
export type OrderRowRoom = { _status?: 'draft' | 'published'; group?: null | string; id: string; kind: string; order: number; title: string }

type OrderRowProps = { isFirst: boolean; isLast: boolean; isNewGroup: boolean; onMove: (by: -1 | 1) => void; room: OrderRowRoom }

/** One room: dragged as a whole, or moved by its arrows. */
export const OrderRow = ({ isFirst, isLast, isNewGroup, onMove, room }: OrderRowProps) => {
  const { say } = useSay()
  const { config } = useConfig()
  const kindLabel = useKindLabel(room.kind)
  const { attributes, isDragging, listeners, setNodeRef, transform, transition } = useDraggableSortable({ id: room.id })
  return (
    <div className="pp-order-item" ref={setNodeRef} style={{ transform, transition, zIndex: isDragging ? 1 : undefined }}>
      {isNewGroup && <div className="pp-order-group">{room.group}</div>}
      <div className="pp-order-row" data-dragging={isDragging}>
        <button aria-label={say('Drag {name}', { name: room.title })} className="pp-plain pp-order-handle" type="button" {...attributes} {...listeners}>
          <span aria-hidden="true">⠿</span>
        </button>
        <Link className="pp-link pp-grow" href={formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/rooms/${room.id}` })} prefetch={false}>
          {room.title}
        </Link>
        <span className="pp-small pp-muted pp-order-kind">{kindLabel}</span>
        {room._status === 'draft' && <Badge tone="wait">{say('Draft')}</Badge>}
        <span className="pp-row" style={{ flexWrap: 'nowrap', gap: 2 }}>
          <button aria-label={say('Move {room} up', { room: room.title })} className="pp-plain pp-order-arrow" disabled={isFirst} onClick={() => onMove(-1)} type="button">
            ↑
          </button>
          <button aria-label={say('Move {room} down', { room: room.title })} className="pp-plain pp-order-arrow" disabled={isLast} onClick={() => onMove(1)} type="button">
            ↓
          </button>
        </span>
      </div>
    </div>
  )
}

/** How a room kind is called: the label of the option in the rooms' own form, so that a developer's kind has its name here too. */
const useKindLabel = (kind: string): string => {
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const field = getEntityConfig({ collectionSlug: 'rooms' })?.fields.find((candidate) => 'name' in candidate && candidate.name === 'kind') as SelectFieldClient | undefined
  const option = field?.options.find((candidate) => typeof candidate === 'object' && candidate.value === kind)
  return typeof option === 'object' ? getTranslation(option.label as string, i18n) : kind
}
