import type { CollectionAfterChangeHook } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { leadChanges } from '../../src/domain/lead-changes.js'
import { leadStep } from '../../src/domain/lead-status.js'
import type { Activity } from '../../src/notifications/record-activity.js'
import { recordActivity } from '../../src/notifications/record-activity.js'
import { companyOf, idOf, type LeadDocument } from './lead-document.js'
import { partnerNameOf } from './partner-name-of.js'

type Step = Pick<Activity, 'action' | 'field' | 'from' | 'to'>

const statusSteps = (before: LeadDocument, after: LeadDocument): Step[] => {
  const [from, to] = [before.status ?? 'new', after.status ?? 'new']
  switch (leadStep(from, to)) {
    case 'closed':
      return [
        { action: 'lead.moved', field: 'status', from, to },
        { action: 'lead.closed', field: 'outcome', from: null, to: after.outcome ?? null },
      ]
    case 'moved':
      return [{ action: 'lead.moved', field: 'status', from, to }]
    case 'none':
      return before.outcome === after.outcome ? [] : [{ action: 'lead.outcome-changed', field: 'outcome', from: before.outcome ?? null, to: after.outcome ?? null }]
    case 'reopened':
      return [{ action: 'lead.reopened', field: 'status', from, to }]
  }
}

const assignmentSteps = (before: LeadDocument, after: LeadDocument): Step[] => {
  const [from, to] = [before.assignment?.state ?? 'none', after.assignment?.state ?? 'none']
  if (from === to) {
    return []
  }
  const action = ({ accepted: 'lead.accepted', declined: 'lead.declined', none: 'lead.withdrawn', offered: 'lead.offered' } as const)[to]
  return [{ action, field: 'assignment.state', from, to: to === 'declined' ? (after.assignment?.reason ?? null) : to }]
}

const removalSteps = (before: LeadDocument, after: LeadDocument): Step[] => {
  if (Boolean(before.deletedAt) === Boolean(after.deletedAt)) {
    return []
  }
  return [{ action: after.deletedAt ? 'lead.removed' : 'lead.restored' }]
}

/** Writes who changed what from what to what, in the lead's own transaction. */
export const recordLeadHistory: CollectionAfterChangeHook<LeadDocument> = async ({ doc, operation, previousDoc, req }) => {
  const about = { partner: idOf(doc.partner), record: { relationTo: slugs.leads, value: doc.id }, recordTitle: companyOf(doc) }
  if (operation === 'create') {
    const isOffered = doc.assignment?.state === 'offered'
    await recordActivity(req, { ...about, action: 'lead.created' }, ...(isOffered ? [{ ...about, action: 'lead.offered' as const }] : []))
    return doc
  }
  const formerPartner = idOf(previousDoc.partner)
  const isPassedOn = formerPartner !== about.partner
  const steps: Step[] = [
    ...removalSteps(previousDoc, doc),
    ...statusSteps(previousDoc, doc),
    ...assignmentSteps(previousDoc, doc),
    ...leadChanges(previousDoc, { ...doc, submittedBy: idOf(doc.submittedBy) })
      .filter(({ field }) => !(isPassedOn && field === 'submittedBy'))
      .map((change) => ({ action: 'lead.changed' as const, ...change })),
  ]
  // The former partner learns that the lead is gone, not to whom.
  const passedOn: Activity[] = isPassedOn
    ? [
        { ...about, action: 'lead.passed-on', partner: formerPartner },
        { ...about, action: 'lead.passed-on', field: 'partner', from: await partnerNameOf(req, formerPartner), isInternal: true, to: await partnerNameOf(req, about.partner) },
      ]
    : []
  await recordActivity(req, ...passedOn, ...steps.map((step) => ({ ...about, ...step })))
  return doc
}
