import type { PortalRoom } from '../../client/types.js'
import { RoomBlocks } from '../blocks/room-blocks.js'
import type { PageContext } from '../data/load-page.js'
import { PageTitle } from '../pages/page-title.js'
import { LockedRoom } from './locked-room.js'
import { roomViewOf } from './registry.js'
import type { SearchParams } from './room-view.js'

type RoomContentProps = { context: PageContext; path: readonly string[]; room: PortalRoom; searchParams: SearchParams }

/** What a room shows: its view with its blocks, or what opens it. */
export const RoomContent = async ({ context, path, room, searchParams }: RoomContentProps) => {
  if (room.state === 'locked') {
    return (
      <>
        <PageTitle context={context} title={room.title} />
        <LockedRoom context={context} room={room} />
      </>
    )
  }
  const blocks = path.length === 0 && room.blocks.length > 0 ? <RoomBlocks blocks={room.blocks} context={context} /> : null
  return (
    <>
      <PageTitle context={context} title={room.title} />
      {await roomViewOf(context.portal, room.kind)({ blocks, context, path, room, searchParams })}
    </>
  )
}
