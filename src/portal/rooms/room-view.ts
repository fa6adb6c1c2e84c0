import type { ReactNode } from 'react'

import type { PortalRoom } from '../../client/types.js'
import type { PageContext } from '../data/load-page.js'

/** The query string of a page as Next hands it over. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

export type RoomViewProps = {
  /** The blocks that staff placed above the room's own content; empty on its sub pages. */
  blocks: ReactNode
  context: PageContext
  /** The path below the room: `['new']` for `/rooms/leads/new`. A view answers paths it does not know with `notFound()`. */
  path: readonly string[]
  room: PortalRoom
  searchParams: SearchParams
}

/** The view of one room kind: a server component for the room and the pages below it. */
export type RoomView = (props: RoomViewProps) => Promise<ReactNode> | ReactNode

/** The address of a room and of the pages below it. */
export const roomPath = (room: Pick<PortalRoom, 'slug'>, ...path: readonly string[]): string => ['/rooms', room.slug, ...path].map((part, index) => (index === 0 ? part : encodeURIComponent(part))).join('/')
