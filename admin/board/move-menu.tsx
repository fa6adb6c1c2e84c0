'use client'
import { ChevronIcon, Popup, PopupList } from '@payloadcms/ui'

import { useSay } from '../ui/use-say.js'
import type { BoardCard } from './board-state.js'
import type { ColumnInfo } from './column-info.js'

/** Moves a card without dragging: for keyboards, screen readers, phones and long boards. */
export const MoveMenu = ({ card, columns, onMove }: { card: BoardCard; columns: readonly ColumnInfo[]; onMove: (to: string) => void }) => {
  const { say } = useSay()
  return (
    <Popup
      button={
        <span className="pp-move">
          {say('Move to')}
          <span className="pp-hidden"> {card.title}</span>
          <ChevronIcon ariaLabel="" />
        </span>
      }
      buttonType="default"
      horizontalAlign="right"
      render={({ close }) => (
        <PopupList.ButtonGroup>
          {columns
            .filter(({ id }) => id !== card.column)
            .map(({ id, label }) => (
              <PopupList.Button
                key={id}
                onClick={() => {
                  close()
                  onMove(id)
                }}
              >
                {label}
              </PopupList.Button>
            ))}
        </PopupList.ButtonGroup>
      )}
      size="fit-content"
    />
  )
}
