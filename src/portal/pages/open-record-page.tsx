import { notFound, redirect } from 'next/navigation.js'

import { loadRooms } from '../data/load.js'
import { loadPage } from '../data/load-page.js'
import type { Portal } from '../options.js'
import { roomPath } from '../rooms/room-view.js'

type Destination = { anchor?: (id: string) => string; kind: string; path: (id: string) => readonly string[] }

/** Which room kind shows a record, and where in it. */
const destinations: Readonly<Record<string, Destination>> = {
  // Also for somebody who hides the announcements: who asks for one wants to see it.
  announcements: { anchor: (id) => `?show=announcements#announcement-${id}`, kind: 'overview', path: () => [] },
  deals: { kind: 'deals', path: (id) => [id] },
  leads: { kind: 'leads', path: (id) => [id] },
  'ledger-transactions': { kind: 'payments', path: (id) => ['statement', id] },
  // What a distributor sees of a partner below is its leads.
  partners: { kind: 'leads', path: () => [] },
  payouts: { kind: 'payments', path: (id) => ['payouts', id] },
}

/** The address of a record that stays the same whatever its room is called: mails, notifications and the search lead here. */
export const openRecordPage = (portal: Portal) =>
  async function OpenRecordPage({ params }: { params: Promise<{ collection: string; id: string }> }) {
    const { collection, id } = await params
    const { apiHref, href } = await loadPage(portal, `/open/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`)
    const { rooms } = await loadRooms(portal)
    if (collection === 'rooms') {
      const room = rooms.find((candidate) => candidate.id === id)
      redirect(room ? href(roomPath(room)) : notFound())
    }
    if (collection === 'documents') {
      // A document that stands in a room is shown there; the search leads to that room itself. Any other is its file.
      redirect(apiHref(`${portal.apiPath}/documents/${encodeURIComponent(id)}/download`))
    }
    const destination = Object.hasOwn(destinations, collection) ? destinations[collection] : undefined
    const room = destination && rooms.find(({ kind }) => kind === destination.kind)
    if (!destination || !room) {
      notFound()
    }
    redirect(`${href(roomPath(room, ...destination.path(id)))}${destination.anchor?.(id) ?? ''}`)
  }
