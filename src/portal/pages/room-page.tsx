import { notFound } from 'next/navigation.js'
import type { ReactNode } from 'react'

import { RoomBlocks } from '../blocks/room-blocks.js'
import { loadRoom } from '../data/load.js'
import { loadPage } from '../data/load-page.js'
import type { Portal } from '../options.js'
import { LockedRoom } from '../rooms/locked-room.js'
import { roomViewOf } from '../rooms/registry.js'
import { roomPath, type SearchParams } from '../rooms/room-view.js'
import { PageTitle } from './page-title.js'

type RoomParams = Promise<{ path?: string[]; slug: string }>
type RoomPageProps = { params: RoomParams; searchParams: Promise<SearchParams> }

/** A room, or a page below it. A locked room says what opens it; any other room the viewer may not see does not exist. */
export const roomPage = (portal: Portal) =>
  async function RoomPage({ params, searchParams }: RoomPageProps) {
    const { path = [], slug } = await params
    const context = await loadPage(portal, roomPath({ slug }, ...path))
    const room = (await loadRoom(portal, slug)) ?? notFound()
    if (room.state === 'locked') {
      return (
        <>
          <PageTitle context={context} title={room.title} />
          <LockedRoom context={context} room={room} />
        </>
      )
    }
    const view = roomViewOf(portal, room.kind)
    const blocks = path.length === 0 && room.blocks.length > 0 ? <RoomBlocks blocks={room.blocks} context={context} /> : null
    return (
      <>
        <PageTitle context={context} title={room.title} />
        {await view({ blocks, context, path, room, searchParams: await searchParams })}
      </>
    )
  }

/** Stands in front of a room's pages, before anything is sent: whoever has no such room gets a plain "not found". */
export const roomLayout = (portal: Portal) =>
  async function RoomLayout({ children, params }: { children: ReactNode; params: Promise<{ slug: string }> }) {
    const { slug } = await params
    await loadPage(portal, roomPath({ slug }))
    return (await loadRoom(portal, slug)) ? children : notFound()
  }
