import { notFound } from 'next/navigation.js'
import type { ReactNode } from 'react'

import { loadRoom } from '../data/load.js'
import { loadPage } from '../data/load-page.js'
import { UnsavedRoom } from '../lazy-islands.js'
import { drawUnsavedRoom } from '../live/draw-unsaved-room.js'
import type { Portal } from '../options.js'
import { RoomContent } from '../rooms/room-content.js'
import { roomPath, type SearchParams } from '../rooms/room-view.js'

type RoomParams = Promise<{ path?: string[]; slug: string }>
type RoomPageProps = { params: RoomParams; searchParams: Promise<SearchParams> }

/** A room, or a page below it. A room the viewer may not see does not exist. Beside the form of the room in the admin it follows what is typed there. */
export const roomPage = (portal: Portal) =>
  async function RoomPage({ params, searchParams }: RoomPageProps) {
    const { path = [], slug } = await params
    const context = await loadPage(portal, roomPath({ slug }, ...path))
    const room = (await loadRoom(portal, slug)) ?? notFound()
    const content = <RoomContent context={context} path={path} room={room} searchParams={await searchParams} />
    return context.me.preview && path.length === 0 ? (
      <UnsavedRoom basePath={portal.basePath} draw={drawUnsavedRoom} notShown={context.t('preview.notShown')} room={room.id}>
        {content}
      </UnsavedRoom>
    ) : (
      content
    )
  }

/** Stands in front of a room's pages, before anything is sent: whoever has no such room gets a plain "not found". */
export const roomLayout = (portal: Portal) =>
  async function RoomLayout({ children, params }: { children: ReactNode; params: Promise<{ slug: string }> }) {
    const { slug } = await params
    await loadPage(portal, roomPath({ slug }))
    return (await loadRoom(portal, slug)) ? children : notFound()
  }
