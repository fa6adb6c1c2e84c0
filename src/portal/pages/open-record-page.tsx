import { notFound, redirect } from 'next/navigation.js'

import { loadRooms } from '../data/load.js'
import { loadPage } from '../data/load-page.js'
import type { Portal } from '../options.js'
import { roomPath } from '../rooms/room-view.js'

type Destination = { anchor?: (id: string) => string; kind: string; path: (id: string) => readonly string[] }

/** Which room kind shows a record, and where in it. */
const destinations: Readonly<Record<string, Destination>> = {
  announcements: { anchor: (id) => `#announcement-${id}`, kind: 'overview', path: () => [] },
  leads: { kind: 'leads', path: (id) => [id] },
}

/** The address of a record that stays the same whatever its room is called: mails, notifications and the search lead here. */
export const openRecordPage = (portal: Portal) =>
  async function OpenRecordPage({ params }: { params: Promise<{ collection: string; id: string }> }) {
    const { collection, id } = await params
    const { href } = await loadPage(portal, `/open/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`)
    const { rooms } = await loadRooms(portal)
    if (collection === 'rooms') {
      const room = rooms.find((candidate) => candidate.id === id)
      redirect(room ? href(roomPath(room)) : notFound())
    }
    const destination = Object.hasOwn(destinations, collection) ? destinations[collection] : undefined
    const room = destination && rooms.find(({ kind }) => kind === destination.kind)
    if (!destination || !room) {
      notFound()
    }
    redirect(`${href(roomPath(room, ...destination.path(id)))}${destination.anchor?.(id) ?? ''}`)
  }
