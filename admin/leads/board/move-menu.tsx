'use client'
import { ChevronIcon, Popup, PopupList } from '@payloadcms/ui'

import { type LeadStatus, leadStatuses } from '../../../src/domain/leads.js'
import { useSay } from '../../ui/use-say.js'
import { statusTexts } from '../lead-texts.js'
import type { LeadCard } from './board-state.js'

/** Moves a card without dragging: for keyboards, screen readers, phones and long boards. */
export const MoveMenu = ({ card, onMove }: { card: LeadCard; onMove: (to: LeadStatus) => void }) => {
  const { say } = useSay()
  return (
    <Popup
      button={
        <span className="pp-move">
          {say('Move to')}
          <span className="pp-hidden"> {card.company}</span>
          <ChevronIcon ariaLabel="" />
        </span>
      }
      buttonType="default"
      horizontalAlign="right"
      render={({ close }) => (
        <PopupList.ButtonGroup>
          {leadStatuses
            .filter((status) => status !== card.status)
            .map((status) => (
              <PopupList.Button
                key={status}
                onClick={() => {
                  close()
                  onMove(status)
                }}
              >
                {say(statusTexts[status])}
              </PopupList.Button>
            ))}
        </PopupList.ButtonGroup>
      )}
      size="fit-content"
    />
  )
}
