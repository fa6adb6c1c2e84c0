import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { viewerOf } from '../../access/viewer-of.js'
import type { Viewer } from '../../access/viewer.js'
import { type DealMover, type DealStanding, settleDealMove } from '../../src/domain/deals/deal-move.js'
import { claimingStatuses } from '../../src/domain/deals/registration.js'
import { type AskedRegistration, noRegistration, type Registration, settleRegistration } from '../../src/domain/deals/settle-registration.js'
import { fieldRefusal, refusal } from '../../src/translations/refusals/refusal.js'
import { actorOf } from '../../src/notifications/actor-of.js'
import { type DealDocument, phaseOf, registrationOf } from './deal-document.js'
import { type DealProgramme, dealProgrammeOf } from './deal-programme.js'
import { idOf } from './lead-document.js'

const moverOf = (viewer: Viewer, { partnersCloseWon }: DealProgramme): DealMover => (viewer.kind !== 'partner-user' ? 'staff' : partnersCloseWon ? 'partner-who-wins' : 'partner')

/** The server's own work (imports, the clock) is taken as it is; people say what they want, and the rest is worked out. */
const registrationAfter = async (req: PayloadRequest, viewer: Viewer, programme: DealProgramme, before: DealDocument | undefined, data: DealDocument): Promise<Registration> => {
  if (viewer.kind === 'anonymous') {
    return registrationOf(data)
  }
  const stored = registrationOf(before)
  const now = new Date()
  const isOtherCustomer = before !== undefined && (before.customerKey ?? null) !== (data.customerKey ?? null)
  // An approval holds for the customer that was looked at: with another one a partner asks anew.
  const isAskedAnew = isOtherCustomer && viewer.kind === 'partner-user' && stored.status === 'approved'
  const start = isAskedAnew ? { ...noRegistration, requestedAt: now.toISOString(), status: 'pending' as const } : stored
  const asked = isAskedAnew ? {} : ((data.registration ?? {}) as AskedRegistration)
  const { name } = await actorOf(req)
  const settled = settleRegistration(start, asked, { by: name, isStaff: viewer.kind === 'staff', now, protectionDays: programme.protectionDays })
  if (typeof settled === 'string') {
    throw await refusal(req, settled)
  }
  if (claimingStatuses.includes(settled.status) && !data.customerKey) {
    throw await refusal(req, 'DEAL_CUSTOMER_UNKNOWN')
  }
  return settled
}

/** Where a deal stands, by whatever door it was moved: its stage is one of its partner's type, and all that follows from the move is the server's to write. */
export const settleDealStanding: CollectionBeforeValidateHook = async ({ collection, data, operation, originalDoc, req }) => {
  const viewer = await viewerOf(req)
  const before = operation === 'update' ? (originalDoc as DealDocument) : undefined
  const deal = data as DealDocument
  const partner = idOf(deal.partner) ?? ''
  const standing = before ? idOf(before.stage) : null
  const wanted = idOf(deal.stage)
  const isPassedOn = before !== undefined && idOf(before.partner) !== partner
  const programme = await dealProgrammeOf(req, partner, { asked: wanted, standing: isPassedOn ? null : standing })
  if (wanted !== null && !programme.asked && !(isPassedOn && wanted === standing)) {
    throw await fieldRefusal(req, collection.slug, 'stage', 'DEAL_STAGE_OF_OTHER_TYPE')
  }
  const stage = programme.asked ?? (programme.first ? { id: programme.first, phase: 'open' as const } : null)
  if (!stage) {
    throw await fieldRefusal(req, collection.slug, 'stage', 'DEAL_STAGES_MISSING')
  }
  const from: DealStanding | null = before ? { closedAt: before.closedAt ?? null, lostReason: before.lostReason ?? null, phase: phaseOf(before) } : null
  const moved = settleDealMove(from, { lostReason: deal.lostReason ?? null, phase: stage.phase }, moverOf(viewer, programme), new Date())
  if (moved === 'DEAL_LOST_REASON_REQUIRED' || moved === 'DEAL_LOST_REASON_ONLY_WHEN_LOST') {
    throw await fieldRefusal(req, collection.slug, 'lostReason', moved)
  }
  if (typeof moved === 'string') {
    throw await refusal(req, moved)
  }
  // An import tells when a deal was closed.
  const closedAt = viewer.kind === 'anonymous' && operation === 'create' && moved.closedAt && deal.closedAt ? deal.closedAt : moved.closedAt
  return { ...data, ...moved, closedAt, registration: await registrationAfter(req, viewer, programme, before, deal), stage: stage.id }
}
