import type { PayloadRequest, Where } from 'payload'

import { asViewer } from '../../src/database/doors.js'
import type { AdminText } from '../../src/translations/text.js'
import { mayHandleMoney } from '../money/roles.js'
import { listHref } from './list-href.js'

/** One thing that waits for somebody: how often, and where it is dealt with. */
export type Waiting = { count: number; href: string; text: AdminText }

type Question = { collection: string; isDraft?: boolean; text: AdminText; where: Readonly<Record<string, string>> }

const questions: readonly Question[] = [
  { collection: 'leads', text: 'New leads', where: { status: 'new' } },
  { collection: 'leads', text: 'Offered leads without an answer', where: { 'assignment.state': 'offered' } },
  { collection: 'leads', text: 'Leads that partners declined', where: { 'assignment.state': 'declined' } },
  { collection: 'deals', text: 'Registrations to decide', where: { 'registration.status': 'pending' } },
  { collection: 'deals', text: 'Requests for a longer protection', where: { 'registration.extension.state': 'requested' } },
  { collection: 'deals', text: 'Disputes of deals', where: { 'registration.dispute.state': 'open' } },
  { collection: 'partner-users', text: 'Invitations not taken up', where: { status: 'invited' } },
  { collection: 'rooms', isDraft: true, text: 'Rooms with unpublished changes', where: { _status: 'draft' } },
  { collection: 'announcements', isDraft: true, text: 'Announcements with unpublished changes', where: { _status: 'draft' } },
]

const whereOf = (where: Readonly<Record<string, string>>): Where => ({ and: Object.entries(where).map(([field, value]) => ({ [field]: { equals: value } })) })

/** Payouts in review that somebody else has prepared; finance moves them by steps, not by changing them, so no right to update says who may. */
const payoutsFor = async (req: PayloadRequest): Promise<Waiting[]> => {
  if (!mayHandleMoney(req.user)) {
    return []
  }
  const where: Where = { and: [{ status: { equals: 'review' } }, { preparedBy: { not_equals: req.user?.id } }] }
  const { totalDocs: count } = await asViewer(req).count({ collection: 'payouts', where })
  return [{ count, href: listHref(req.payload.config.routes.admin, 'payouts', { status: 'review' }), text: 'Payouts that wait for your approval' }]
}

/** What waits for the signed-in person: only of collections they may change, and of those only what they may read. */
export const waitingFor = async (req: PayloadRequest, mayUpdate: (collection: string) => boolean): Promise<Waiting[]> => {
  const door = asViewer(req)
  const asked = questions.filter(({ collection }) => mayUpdate(collection))
  const counts = await Promise.all(
    asked.map(async ({ collection, isDraft = false, where }) =>
      isDraft
        ? (await door.find({ collection, draft: true, limit: 1, select: {}, where: whereOf(where) })).totalDocs
        : (await door.count({ collection, where: whereOf(where) })).totalDocs,
    ),
  )
  const ofCollections = asked.map(({ collection, text, where }, index) => ({ count: counts[index] ?? 0, href: listHref(req.payload.config.routes.admin, collection, where), text }))
  return [...(await payoutsFor(req)), ...ofCollections]
}
