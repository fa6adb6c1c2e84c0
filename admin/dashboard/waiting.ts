import type { PayloadRequest, Where } from 'payload'

import { asViewer, sqlOf } from '../../src/database/doors.js'
import { duePayouts, isWorthPaying } from '../../src/ledger/payouts/collect.js'
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

/** Steps of a payout that finance takes next; taken by their buttons and not by changing the record, so no right to update says who may. */
const steps: readonly { status: 'approved' | 'draft' | 'scheduled'; text: AdminText }[] = [
  { status: 'approved', text: 'Approved payouts to schedule or pay' },
  { status: 'scheduled', text: 'Scheduled payouts to mark as paid' },
  { status: 'draft', text: 'Drafts of payouts to hand in' },
]

/** Of payouts: what somebody else has prepared, what goes on, and commissions that no payout holds yet. */
const payoutsFor = async (req: PayloadRequest): Promise<Waiting[]> => {
  if (!mayHandleMoney(req.user)) {
    return []
  }
  const door = asViewer(req)
  const href = (status?: string): string => listHref(req.payload.config.routes.admin, 'payouts', status ? { status } : {})
  const count = async (where: Where): Promise<number> => (await door.count({ collection: 'payouts', where })).totalDocs
  const [toApprove, due, ...counts] = await Promise.all([
    count({ and: [{ status: { equals: 'review' } }, { preparedBy: { not_equals: req.user?.id } }] }),
    duePayouts(sqlOf(req), {}),
    ...steps.map(({ status }) => count({ status: { equals: status } })),
  ])
  return [
    { count: toApprove, href: href('review'), text: 'Payouts that wait for your approval' },
    ...steps.map(({ status, text }, index) => ({ count: counts[index] ?? 0, href: href(status), text })),
    { count: due.filter(isWorthPaying).length, href: href(), text: 'Available commissions to collect into payouts' },
  ]
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
