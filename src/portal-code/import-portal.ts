import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { asViewer } from '../database/doors.js'
import { comparePortals, type PortalCode, type RoomChange, sameRoom } from '../domain/portal-code.js'
import { readPortal, readStoredRooms, type StoredRoom } from './read-portal.js'
import { type RoomWrite, writeRooms } from './write-rooms.js'

const pairRooms = ({ rooms }: PortalCode, stored: readonly StoredRoom[]): RoomWrite[] => {
  const free = new Set(stored)
  return rooms.map((code) => {
    const known = sameRoom([...free], code)
    if (known) {
      free.delete(known)
    }
    return { code: { order: 100, status: 'published', ...code }, ...(known && { stored: known }) }
  })
}

/**
 * Makes a portal what a file says, in the request's transaction, and answers what that changed: the portal is read before and after, so the answer
 * is what really happened. Rooms that the file does not have go to the bin when `removesMissing` says so, and stay otherwise.
 */
export const importPortal = async (req: PayloadRequest, partnerType: string, code: PortalCode, { removesMissing }: { removesMissing: boolean }): Promise<RoomChange[]> => {
  const stored = await readStoredRooms(req, partnerType)
  const before = await readPortal(req, partnerType, stored)
  const writes = pairRooms(code, stored)
  const meant = new Set(writes.map(({ stored: known }) => known?.id))
  const others = stored.filter(({ id }) => !meant.has(id))
  if (removesMissing) {
    for (const { id } of others) {
      await asViewer(req).update({ collection: slugs.rooms, data: { deletedAt: new Date().toISOString() }, id })
    }
  }
  const written = await writeRooms(req, partnerType, writes, removesMissing ? [] : others)
  const slugsWritten = new Set(written.map(({ slug }) => slug))
  const after = (await readPortal(req, partnerType)).filter(({ slug }) => slugsWritten.has(slug))
  return comparePortals(before, after, { removesMissing })
}
