'use client'

import { DndContext, type DragEndEvent, DragOverlay, KeyboardSensor, MouseSensor, pointerWithin, rectIntersection, TouchSensor, useSensor, useSensors } from '@dnd-kit/core'
import { useId, useMemo, useState } from 'react'

import type { DealStage } from '../../../../client/deals.js'
import { useTranslations } from '../../../intl/island-intl.js'
import { Callout } from '../../../ui/callout.js'
import { Select } from '../../../ui/select.js'
import { boardAnnouncements } from './announcements.js'
import { type BoardCard, type BoardColumn, cardOf, countOf } from './board-state.js'
import { Card, CardFace } from './card.js'
import { Column } from './column.js'
import { dragByKeyboard } from './drag-by-keyboard.js'
import { LostDialog } from './lost-dialog.js'
import { useBoard } from './use-board.js'

export type DealBoardProps = {
  columns: readonly BoardColumn[]
  /** The address below which a deal stands, and the list. */
  href: string
  /** Whether the viewer may say that a deal is won. */
  mayCloseWon: boolean
  mayMove: boolean
  /** The day of the page, as `2026-11-22`. */
  today: string
}

/** The pipeline. Deals move at once and go back, with the server's sentence, when the move is refused. */
export const DealBoard = ({ columns: drawn, href, mayCloseWon, mayMove, today }: DealBoardProps) => {
  const t = useTranslations('dealBoard')
  const { columns, isMoving, move, problem, said } = useBoard(drawn)
  const [lifted, setLifted] = useState<string>()
  const [losing, setLosing] = useState<{ card: BoardCard; to: DealStage }>()
  const [shown, setShown] = useState(drawn.find(({ cards }) => cards.length > 0)?.stage.id ?? drawn[0]?.stage.id ?? '')
  const stageIds = useMemo(() => drawn.map(({ stage }) => stage.id), [drawn])
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: dragByKeyboard(stageIds) }),
  )
  const mayReach = ({ phase }: DealStage) => phase !== 'won' || mayCloseWon
  const targets = drawn.map(({ stage }) => stage).filter(mayReach)
  const liftedCard = lifted === undefined ? undefined : cardOf(columns, lifted)

  const requestMove = (card: BoardCard | undefined, to: DealStage | undefined) => {
    if (!card || !to || card.stage === to.id) {
      return
    }
    if (to.phase === 'lost') {
      setLosing({ card, to })
    } else {
      void move(card, to)
    }
  }
  const dragEnd = ({ active, over }: DragEndEvent) => {
    setLifted(undefined)
    requestMove(
      cardOf(columns, String(active.id)),
      targets.find(({ id }) => id === over?.id),
    )
  }

  return (
    <div className="flex flex-col gap-4">
      {problem && (
        <Callout role="alert" title={problem.title} tone="danger">
          {problem.text}
        </Callout>
      )}
      <Select aria-label={t('stage')} className="md:hidden" onChange={({ target }) => setShown(target.value)} value={shown}>
        {columns.map((column) => (
          <option key={column.stage.id} value={column.stage.id}>
            {t('stageOption', { count: countOf(column), stage: column.stage.name })}
          </option>
        ))}
      </Select>
      <DndContext
        accessibility={{ announcements: boardAnnouncements(t), screenReaderInstructions: { draggable: t('instructions') } }}
        collisionDetection={(args) => {
          const underPointer = pointerWithin(args)
          return underPointer.length > 0 ? underPointer : rectIntersection(args)
        }}
        id={useId()}
        onDragCancel={() => setLifted(undefined)}
        onDragEnd={dragEnd}
        onDragStart={({ active }) => setLifted(String(active.id))}
        sensors={sensors}
      >
        <div aria-label={t('board')} className="grid items-start gap-3 md:auto-cols-[minmax(14.5rem,1fr)] md:grid-flow-col md:overflow-x-auto md:pb-3" role="group">
          {columns.map((column) => (
            <Column
              column={column}
              hint={mayMove && !mayReach(column.stage) ? t('wonByStaff') : undefined}
              isShownAlone={column.stage.id === shown}
              key={column.stage.id}
              listHref={`${href}/list?stage=${column.stage.id}`}
              mayDrop={mayReach(column.stage)}
            >
              {column.cards.map((card) => (
                <Card
                  card={card}
                  href={`${href}/${card.id}`}
                  isMoving={isMoving(card.id)}
                  isOpen={column.stage.phase === 'open'}
                  key={card.id}
                  mayMove={mayMove && (column.stage.phase === 'open' || isMoving(card.id))}
                  onMove={(to) => requestMove(card, to)}
                  targets={targets}
                  today={today}
                />
              ))}
            </Column>
          ))}
        </div>
        <DragOverlay>
          {liftedCard && (
            <div className="cursor-grabbing rounded-control border border-accent bg-raised p-3 shadow-raised">
              <CardFace card={liftedCard} isOpen today={today} />
            </div>
          )}
        </DragOverlay>
      </DndContext>
      {losing && (
        <LostDialog
          deal={losing.card.name}
          onClose={() => setLosing(undefined)}
          onLost={(reason) => {
            setLosing(undefined)
            void move(losing.card, losing.to, reason)
          }}
        />
      )}
      <p className="sr-only" role="status">
        {said}
      </p>
    </div>
  )
}
