import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { asViewer } from '../database/doors.js'
import { type CodeRoom, comparePortals, type PortalCode, type RoomChange, sameRoom } from '../domain/portal-code.js'
import { sameText } from '../domain/match-rows.js'
import { readPortal, readStoredRooms, type StoredRoom } from './read-portal.js'
import { type RoomWrite, writeRooms } from './write-rooms.js'

/** A room of the file beside the stored one it means, and what a file would say of that one now. */
type Pair = RoomWrite & { now?: CodeRoom }

const pairRooms = ({ rooms }: PortalCode, stored: readonly StoredRoom[], before: readonly CodeRoom[]): Pair[] => {
  const free = new Set(stored)
  return rooms.map((given) => {
    const code: CodeRoom = { order: 100, status: 'published', ...given }
    const known = sameRoom([...free], code)
    if (!known) {
      return { code }
    }
    free.delete(known)
    const now = before[stored.indexOf(known)]
    return { code, stored: known, ...(now && { now }) }
  })
}

/**
 * Makes a portal what a file says, in the request's transaction, and answers what that changed: the portal is read before and after, so the answer
 * is what really happened. Rooms that are as the file says are not touched; rooms that the file does not have go to the bin when `removesMissing`
 * says so, and stay otherwise.
 */
export const importPortal = async (req: PayloadRequest, partnerType: string, code: PortalCode, { removesMissing }: { removesMissing: boolean }): Promise<RoomChange[]> => {
  const stored = await readStoredRooms(req, partnerType)
  const before = await readPortal(req, partnerType, stored)
  const pairs = pairRooms(code, stored, before)
  const meant = new Set(pairs.map(({ stored: known }) => known?.id))
  const missing = stored.filter(({ id }) => !meant.has(id))
  if (removesMissing) {
    for (const { id } of missing) {
      await asViewer(req).update({ collection: slugs.rooms, data: { deletedAt: new Date().toISOString() }, id })
    }
  }
  const writes = pairs.filter(({ code: wanted, now }) => sameText(wanted) !== sameText(now))
  const written = new Set(writes.map(({ stored: known }) => known?.id))
  const others = stored.filter(({ id }) => !written.has(id) && !(removesMissing && !meant.has(id)))
  await writeRooms(req, partnerType, writes, others)
  const named = new Set(pairs.map(({ code: { slug } }) => slug))
  const after = (await readPortal(req, partnerType)).filter(({ slug }) => named.has(slug))
  return comparePortals(before, after, { removesMissing })
}
