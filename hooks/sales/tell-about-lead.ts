import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { viewerOf } from '../../access/viewer-of.js'
import { slugs } from '../../collections/slugs.js'
import { leadStep } from '../../src/domain/lead-status.js'
import { actorOf } from '../../src/notifications/actor-of.js'
import { isSilent } from '../../src/notifications/is-silent.js'
import { notify } from '../../src/notifications/notify.js'
import { companyOf, idOf, type LeadDocument } from './lead-document.js'
import { partnerNameOf } from './partner-name-of.js'

type About = { company: string; key: string; partner: string; person: string; record: { relationTo: string; value: string }; submittedBy: null | string }

const tellAboutStatus = async (req: PayloadRequest, { company, ...about }: About, before: LeadDocument, after: LeadDocument): Promise<void> => {
  const [from, to] = [before.status ?? 'new', after.status ?? 'new']
  const step = leadStep(from, to)
  if (step === 'closed' && after.outcome) {
    await notify(req, { ...about, event: 'lead.closed', variables: { company, outcome: after.outcome, person: about.person } })
  } else if (step !== 'none') {
    await notify(req, { ...about, event: 'lead.status-changed', variables: { company, from, person: about.person, to } })
  }
}

const tellAboutAnswer = async (req: PayloadRequest, { company, ...about }: About, after: LeadDocument): Promise<void> => {
  const answer = after.assignment?.state
  if (answer === 'accepted' || answer === 'declined') {
    const partner = await partnerNameOf(req, about.partner)
    await notify(req, { ...about, event: 'lead.answered', variables: { answer, company, partner, person: about.person, reason: after.assignment?.reason ?? null } })
  }
}

/** Tells people what happened to a lead: the partner's manager what comes from the partner, the partner what comes from the vendor. */
export const tellAboutLead: CollectionAfterChangeHook<LeadDocument> = async ({ doc, operation, previousDoc, req }) => {
  const partner = idOf(doc.partner)
  if (isSilent(req) || !partner || doc.deletedAt) {
    return doc
  }
  const { name: person } = await actorOf(req)
  const company = companyOf(doc)
  const about: About = { company, key: `${doc.id}:${doc.updatedAt}`, partner, person, record: { relationTo: slugs.leads, value: doc.id }, submittedBy: idOf(doc.submittedBy) }
  const wasOffered = operation === 'update' && previousDoc.assignment?.state === 'offered' && idOf(previousDoc.partner) === partner
  if (doc.assignment?.state === 'offered' && !wasOffered) {
    await notify(req, { ...about, event: 'lead.offered', variables: { company, person } })
  }
  if (operation === 'create') {
    const viewer = await viewerOf(req)
    if (viewer.kind === 'partner-user') {
      const name = viewer.partner.id === partner ? viewer.partner.name : await partnerNameOf(req, partner)
      await notify(req, { ...about, event: 'lead.submitted', variables: { company, partner: name, person } })
    }
    return doc
  }
  await tellAboutStatus(req, about, previousDoc, doc)
  if (wasOffered) {
    await tellAboutAnswer(req, about, doc)
  }
  return doc
}
