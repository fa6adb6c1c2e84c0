import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { sqlOf } from '../database/sql.js'
import { silent } from '../notifications/is-silent.js'
import { createIdAt } from './id-at.js'
import { imagineLeads } from './imagine-leads.js'
import { createRandom } from './random.js'
import type { SeedContext } from './seed-context.js'
import { seedAnnouncements } from './steps/seed-announcements.js'
import { seedLeadHistory } from './steps/seed-lead-history.js'
import { seedLeads } from './steps/seed-leads.js'
import { seedLibrary } from './steps/seed-library.js'
import { seedNetwork } from './steps/seed-network.js'
import { seedNotifications } from './steps/seed-notifications.js'
import { seedPartners } from './steps/seed-partners.js'
import { drawPictures, type DrawnPictures, seedPictures } from './steps/seed-pictures.js'
import { seedProgress } from './steps/seed-progress.js'
import { seedRooms } from './steps/seed-rooms.js'
import { seedSales } from './steps/seed-sales.js'
import { seedStaff } from './steps/seed-staff.js'

export type SeedOptions = {
  /** The moment the demo looks back from. @default now */
  now?: Date
  /** Called with one sentence after each step. */
  onProgress?: (message: string) => void
}

/** Any number will do; it is fixed so that two machines tell the same story. */
const storySeed = 20_260_417

const seedInTransaction = async (context: SeedContext, drawn: DrawnPictures, onProgress: (message: string) => void): Promise<void> => {
  const network = await seedNetwork(context)
  const staff = await seedStaff(context)
  const partners = await seedPartners(context, network, staff)
  const people = partners.reduce((sum, partner) => sum + partner.people.length, 0)
  onProgress(`Demo: ${partners.length} partners with ${people} people, ${staff.members.length} members of staff`)
  const pictures = await seedPictures(context, drawn)
  const library = await seedLibrary(context, network, partners)
  const rooms = await seedRooms(context, network, pictures, library)
  const tasks = await seedProgress(context, rooms, partners)
  const announcements = await seedAnnouncements(context, network)
  onProgress(`Demo: ${rooms.length} rooms in 3 portals, ${announcements} announcements, ${Object.keys(pictures).length} pictures, ${Object.keys(library.documents).length} documents, ${tasks} tasks done`)
  const leads = imagineLeads(context, partners)
  await seedLeads(context, leads)
  await seedLeadHistory(context, leads)
  const notifications = await seedNotifications(context, leads)
  onProgress(`Demo: ${leads.length} leads with their history, ${notifications} notifications`)
  const sales = await seedSales(context, network, staff, partners)
  onProgress(`Demo: ${sales.deals} deals, ${sales.plans} commission plans, ${sales.payouts} payouts`)
}

/**
 * Fills an empty database with the demo company: a vendor, its programme, 40 partners, a portal per partner type and a year of leads.
 * Everything is saved in one transaction, so an interrupted seed leaves nothing behind and can simply run again.
 */
export const seedDemo = async (payload: Payload, { now = new Date(), onProgress = () => undefined }: SeedOptions = {}): Promise<void> => {
  const drawn = await drawPictures()
  const random = createRandom(storySeed)
  const req: PayloadRequest = await createLocalReq({ context: { [silent]: true } }, payload)
  const transactionID = await payload.db.beginTransaction()
  req.transactionID = transactionID ?? undefined
  try {
    await seedInTransaction({ idAt: createIdAt(random), now, payload, random, req, sql: sqlOf(req) }, drawn, onProgress)
    await payload.db.commitTransaction(transactionID ?? '')
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID ?? '')
    throw error
  }
}
