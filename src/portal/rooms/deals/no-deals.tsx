import { Handshake } from 'lucide-react'

import { EmptyState } from '../../ui/empty-state.js'
import { LinkButton } from '../../ui/link.js'
import { roomPath, type RoomViewProps } from '../room-view.js'

/** What a room says that has no deals yet. */
export const NoDeals = ({ context: { href, me, t }, room }: Pick<RoomViewProps, 'context' | 'room'>) => (
  <EmptyState
    action={
      me.may.write && (
        <LinkButton href={href(roomPath(room, 'new'))} variant="primary">
          {t('deals.boardEmptyAction')}
        </LinkButton>
      )
    }
    Icon={Handshake}
    title={t('deals.emptyTitle')}
  >
    {t('deals.emptyText')}
  </EmptyState>
)
