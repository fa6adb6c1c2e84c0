import { LayoutTemplate } from 'lucide-react'
import { notFound } from 'next/navigation.js'

import { Card } from '../../ui/card.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'
import { contentsOf } from '../contents.js'
import type { RoomView } from '../room-view.js'
import { TableOfContents } from '../table-of-contents.js'

/** A page that staff built from blocks, with a table of contents where they asked for one. */
export const customRoomView: RoomView = ({ blocks, context: { t }, path, room }) => {
  if (path.length > 0) {
    notFound()
  }
  const contents = room.showTableOfContents ? contentsOf(room.blocks) : []
  return (
    <>
      <PageHeader title={room.title} />
      {room.blocks.length === 0 ? (
        <Card isFlush>
          <EmptyState Icon={LayoutTemplate} title={t('room.emptyTitle')}>
            {t('room.emptyText')}
          </EmptyState>
        </Card>
      ) : (
        <div className={contents.length > 1 ? 'grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_15rem]' : undefined}>
          {contents.length > 1 && (
            <div className="xl:order-last xl:h-full">
              <TableOfContents entries={contents} title={t('room.contents')} />
            </div>
          )}
          {blocks}
        </div>
      )}
    </>
  )
}
