import { notFound } from 'next/navigation.js'
import type { ReactNode } from 'react'

import { loadRoom } from '../data/load.js'
import { loadPage } from '../data/load-page.js'
import { UnsavedRoom } from '../lazy-islands.js'
import { drawUnsavedRoom } from '../live/draw-unsaved-room.js'
import type { Portal } from '../options.js'
import { RoomContent } from '../rooms/room-content.js'
import { roomPath, type SearchParams } from '../rooms/room-view.js'
import { notFoundPage } from './not-found.js'

type RoomParams = Promise<{ path?: string[]; slug: string }>
type RoomPageProps = { params: RoomParams; searchParams: Promise<SearchParams> }

/**
 * A room, or a page below it. A room the viewer may not see does not exist. Beside the form of the room in the admin it follows what is typed there, also
 * where the previewed person does not find the room: what is typed next may change that.
 */
export const roomPage = (portal: Portal) => {
  const NotFound = notFoundPage(portal)
  return async function RoomPage({ params, searchParams }: RoomPageProps) {
    const { path = [], slug } = await params
    const context = await loadPage(portal, roomPath({ slug }, ...path))
    const room = await loadRoom(portal, slug)
    const preview = path.length === 0 ? context.me.preview : null
    if (!room && !preview) {
      notFound()
    }
    const content = room ? <RoomContent context={context} path={path} room={room} searchParams={await searchParams} /> : <NotFound />
    return preview ? (
      <UnsavedRoom basePath={portal.basePath} draw={drawUnsavedRoom} id={room?.id} notShown={context.t('preview.notShown')} shown={{ person: context.me.user.id, room: preview.room }} slug={slug}>
        {content}
      </UnsavedRoom>
    ) : (
      content
    )
  }
}

/** Stands in front of a room's pages, before anything is sent: whoever has no such room gets a plain "not found", but staff in a preview the page that follows the form. */
export const roomLayout = (portal: Portal) =>
  async function RoomLayout({ children, params }: { children: ReactNode; params: Promise<{ slug: string }> }) {
    const { slug } = await params
    const { me } = await loadPage(portal, roomPath({ slug }))
    return me.preview || (await loadRoom(portal, slug)) ? children : notFound()
  }
