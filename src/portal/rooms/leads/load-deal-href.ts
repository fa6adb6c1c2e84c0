import type { Lead } from '../../../client/types.js'
import { loadRooms } from '../../data/load.js'
import type { PageContext } from '../../data/load-page.js'
import { roomPath } from '../room-view.js'

/** Where a lead becomes a deal, or its deal stands; undefined where neither is possible for the viewer. */
export const loadDealHref = async ({ href, me, portal }: PageContext, lead: Lead): Promise<string | undefined> => {
  const room = (await loadRooms(portal)).rooms.find(({ kind, state }) => kind === 'deals' && state === 'open')
  if (!room) {
    return undefined
  }
  if (lead.deal) {
    return href(roomPath(room, lead.deal))
  }
  const isOwn = lead.partner === me.partner.id && (lead.assignment.state === 'none' || lead.assignment.state === 'accepted')
  const isAlive = lead.status !== 'closed' || lead.outcome === 'won'
  return me.may.write && isOwn && isAlive ? `${href(roomPath(room, 'new'))}?lead=${lead.id}` : undefined
}
