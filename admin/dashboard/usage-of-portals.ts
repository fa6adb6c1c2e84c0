import type { PayloadRequest } from 'payload'

import { roomSettingsOf } from '../../access/room-access.js'
import { staffOf } from '../../access/viewer-of.js'
import { asViewer, sqlOf } from '../../src/database/doors.js'
import { readUsage } from '../../src/database/reads/read-usage.js'
import { mayLookAsPartner } from '../ui/role-of.js'

/** How the portal of one partner type was used in the last 30 days, and the rooms of it that nobody opened. */
export type UsageOfPortal = { id: string; name: string; people: number; unused: readonly { id: string; title: string }[]; visits: number }

type Named = { id: string; name: string }

const mostPortals = 12
/** Rooms that nobody edited for long are the report's business, not the dashboard's. */
const staleDays = 180

/** Every portal's use, for those who look after rooms: managers count the people of their own partners. Null for everybody else. */
export const usageOfPortals = async (req: PayloadRequest, locale: string): Promise<null | UsageOfPortal[]> => {
  const staff = await staffOf(req)
  if (!staff || !mayLookAsPartner(staff)) {
    return null
  }
  const { docs: types } = await asViewer(req).find<Named>({ collection: 'partner-types', limit: mostPortals, locale, select: { name: true }, sort: 'name' })
  const { defaultLocale } = roomSettingsOf(req.payload)
  const manager = staff.role === 'manager' ? staff.id : null
  return Promise.all(
    types.map(async ({ id, name }) => {
      const { people, rooms } = await readUsage(sqlOf(req), { defaultLocale, locale, manager, now: new Date(), partnerType: id, staleDays })
      // What a manager's own partners do not open, others may.
      const unused = manager === null ? rooms.filter(({ isUnused }) => isUnused).map((room) => ({ id: room.id, title: room.title })) : []
      return { id, name, people, unused, visits: rooms.reduce((sum, { visits }) => sum + visits, 0) }
    }),
  )
}
