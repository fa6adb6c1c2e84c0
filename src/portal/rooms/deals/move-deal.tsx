'use client'

import { useState } from 'react'

import type { DealStage } from '../../../client/deals.js'
import { Callout } from '../../ui/callout.js'
import { LostDialog } from './board/lost-dialog.js'
import type { BoardCard } from './board/board-state.js'
import { MoveMenu } from './board/move-menu.js'
import { useBoard } from './board/use-board.js'

export type MoveDealProps = { card: BoardCard; stages: readonly DealStage[] }

/** Moves the deal of a page to another stage. */
export const MoveDeal = ({ card, stages }: MoveDealProps) => {
  const { isMoving, move, problem, said } = useBoard([])
  const [losing, setLosing] = useState<DealStage>()
  return (
    <>
      <MoveMenu deal={card.name} isPending={isMoving(card.id)} onMove={(to) => (to.phase === 'lost' ? setLosing(to) : void move(card, to))} stages={stages} />
      {losing && (
        <LostDialog
          deal={card.name}
          onClose={() => setLosing(undefined)}
          onLost={(reason) => {
            setLosing(undefined)
            void move(card, losing, reason)
          }}
        />
      )}
      {problem && (
        <Callout className="basis-full" role="alert" title={problem.title} tone="danger">
          {problem.text}
        </Callout>
      )}
      <p className="sr-only" role="status">
        {said}
      </p>
    </>
  )
}
