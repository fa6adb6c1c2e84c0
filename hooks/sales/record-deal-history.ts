import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { dealChanges } from '../../src/domain/deals/deal-changes.js'
import { dealStep } from '../../src/domain/deals/deal-move.js'
import { type Activity, recordActivity } from '../../src/notifications/record-activity.js'
import { type DealDocument, nameOf, phaseOf, registrationOf } from './deal-document.js'
import { dealStageNames } from './deal-stage-name.js'
import { idOf } from './lead-document.js'
import { partnerNameOf } from './partner-name-of.js'

type Step = Pick<Activity, 'action' | 'field' | 'from' | 'to'>

const stageSteps = async (req: PayloadRequest, before: DealDocument, after: DealDocument): Promise<Step[]> => {
  const [from, to] = [idOf(before.stage), idOf(after.stage)]
  if (from === to) {
    return []
  }
  const step = dealStep(phaseOf(before), phaseOf(after))
  const [fromName = '–', toName = '–'] = await dealStageNames(req, [from, to])
  const move = { field: 'stage', from: fromName, to: toName }
  switch (step) {
    case 'lost':
      return [{ action: 'deal.lost', field: 'stage', from: move.from, to: after.lostReason ?? null }]
    case 'moved':
      return [{ action: 'deal.moved', ...move }]
    case 'reopened':
      return [{ action: 'deal.reopened', ...move }]
    case 'won':
      return [{ action: 'deal.won', ...move }]
  }
}

const registrationSteps = (before: DealDocument, after: DealDocument): Step[] => {
  const [was, is] = [registrationOf(before), registrationOf(after)]
  const steps: Step[] = []
  if (was.status !== is.status) {
    steps.push({ action: 'deal.registration-changed', field: 'registration.status', from: was.status, to: is.status })
  }
  if (was.extension.state !== is.extension.state && is.extension.state !== 'none') {
    steps.push({ action: is.extension.state === 'requested' ? 'deal.extension-requested' : 'deal.extension-decided', field: 'registration.extension.state', from: was.extension.state, to: is.extension.state })
  }
  if (was.dispute.state !== is.dispute.state && is.dispute.state !== 'none') {
    steps.push({ action: is.dispute.state === 'open' ? 'deal.dispute-opened' : 'deal.dispute-decided', field: 'registration.dispute.state', from: was.dispute.state, to: is.dispute.state })
  }
  return steps
}

const removalSteps = (before: DealDocument, after: DealDocument): Step[] =>
  Boolean(before.deletedAt) === Boolean(after.deletedAt) ? [] : [{ action: after.deletedAt ? 'deal.removed' : 'deal.restored' }]

/** Writes who changed what of a deal from what to what, in its own transaction. */
export const recordDealHistory: CollectionAfterChangeHook<DealDocument> = async ({ doc, operation, previousDoc, req }) => {
  const about = { partner: idOf(doc.partner), record: { relationTo: slugs.deals, value: doc.id }, recordTitle: nameOf(doc) }
  if (operation === 'create') {
    const isRegistered = registrationOf(doc).status !== 'none'
    await recordActivity(req, { ...about, action: 'deal.created' }, ...(isRegistered ? registrationSteps({ ...doc, registration: {} }, doc).map((step) => ({ ...about, ...step })) : []))
    return doc
  }
  const formerPartner = idOf(previousDoc.partner)
  const steps: Step[] = [
    ...removalSteps(previousDoc, doc),
    ...(await stageSteps(req, previousDoc, doc)),
    ...registrationSteps(previousDoc, doc),
    // The reason of a loss is told by the step that lost it.
    ...dealChanges(previousDoc, doc)
      .filter(({ field }) => field !== 'lostReason' || idOf(previousDoc.stage) === idOf(doc.stage))
      .map((change) => ({ action: 'deal.changed' as const, ...change })),
  ]
  // The former partner learns that the deal is gone, not to whom.
  const passedOn: Activity[] =
    formerPartner === about.partner
      ? []
      : [
          { ...about, action: 'deal.passed-on', partner: formerPartner },
          { ...about, action: 'deal.passed-on', field: 'partner', from: await partnerNameOf(req, formerPartner), isInternal: true, to: await partnerNameOf(req, about.partner) },
        ]
  await recordActivity(req, ...passedOn, ...steps.map((step) => ({ ...about, ...step })))
  return doc
}
