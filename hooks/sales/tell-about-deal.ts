import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { viewerOf } from '../../access/viewer-of.js'
import { slugs } from '../../collections/slugs.js'
import { dealStep } from '../../src/domain/deals/deal-move.js'
import { actorOf } from '../../src/notifications/actor-of.js'
import { isSilent } from '../../src/notifications/is-silent.js'
import { notify } from '../../src/notifications/notify.js'
import { customerOf, type DealDocument, nameOf, phaseOf, registrationOf } from './deal-document.js'
import { dealStageNames } from './deal-stage-name.js'
import { idOf } from './lead-document.js'
import { partnerNameOf } from './partner-name-of.js'

type Around = { key: string; partner: string; record: { relationTo: string; value: string }; submittedBy: null | string }
type About = { around: Around; named: { company: string; deal: string }; person: string }
type Tell = (req: PayloadRequest, about: About, before: DealDocument | undefined, after: DealDocument) => Promise<void>

const tellAboutStage: Tell = async (req, { around, named, person }, before, after) => {
  const [from, to] = [idOf(before?.stage), idOf(after.stage)]
  if (!before || from === to) {
    return
  }
  const step = dealStep(phaseOf(before), phaseOf(after))
  if (step === 'won') {
    await notify(req, { ...around, event: 'deal.won', variables: { ...named, person } })
  } else if (step === 'lost') {
    await notify(req, { ...around, event: 'deal.lost', variables: { ...named, person, reason: after.lostReason ?? 'other' } })
  } else {
    const [fromName = '–', toName = '–'] = await dealStageNames(req, [from, to])
    await notify(req, { ...around, event: 'deal.moved', variables: { ...named, from: fromName, person, to: toName } })
  }
}

const tellAboutStatus: Tell = async (req, { around, named, person }, before, after) => {
  const [was, is] = [registrationOf(before), registrationOf(after)]
  if (was.status === is.status) {
    return
  }
  switch (is.status) {
    case 'approved':
      return notify(req, { ...around, event: 'deal.registration-approved', variables: { ...named, person, until: is.protectedUntil ?? '' } })
    case 'expired':
      return notify(req, { ...around, event: 'deal.registration-expired', variables: named })
    case 'none':
      return
    case 'pending':
      return notify(req, { ...around, event: 'deal.registration-requested', variables: { ...named, partner: await partnerNameOf(req, around.partner), person } })
    case 'rejected':
      return notify(req, { ...around, event: 'deal.registration-rejected', variables: { ...named, person, reason: is.reason ?? '' } })
  }
}

const tellAboutRequests: Tell = async (req, { around, named, person }, before, after) => {
  const [was, is] = [registrationOf(before), registrationOf(after)]
  const partner = (): Promise<string> => partnerNameOf(req, around.partner)
  const { dispute, extension } = is
  const isAsked = extension.state !== was.extension.state
  const isObjected = dispute.state !== was.dispute.state
  if (isAsked && extension.state === 'requested') {
    await notify(req, { ...around, event: 'deal.extension-requested', variables: { ...named, partner: await partner(), person, reason: extension.reason ?? '' } })
  } else if (isAsked && (extension.state === 'granted' || extension.state === 'refused')) {
    const until = extension.state === 'granted' ? is.protectedUntil : null
    await notify(req, { ...around, event: 'deal.extension-decided', variables: { ...named, answer: extension.state, person, reason: extension.answer, until } })
  }
  if (isObjected && dispute.state === 'open') {
    await notify(req, { ...around, event: 'deal.dispute-opened', variables: { ...named, partner: await partner(), person, reason: dispute.reason ?? '' } })
  } else if (isObjected && (dispute.state === 'upheld' || dispute.state === 'dismissed')) {
    await notify(req, { ...around, event: 'deal.dispute-decided', variables: { ...named, answer: dispute.state, person, reason: dispute.answer } })
  }
}

/** Tells people what happened to a deal: the partner's manager what comes from the partner, the partner what comes from the vendor. */
export const tellAboutDeal: CollectionAfterChangeHook<DealDocument> = async ({ doc, operation, previousDoc, req }) => {
  const partner = idOf(doc.partner)
  const before = operation === 'update' ? previousDoc : undefined
  if (isSilent(req) || !partner || doc.deletedAt) {
    return doc
  }
  const { name: person } = await actorOf(req)
  const around: Around = { key: `${doc.id}:${doc.updatedAt}`, partner, record: { relationTo: slugs.deals, value: doc.id }, submittedBy: idOf(doc.submittedBy) }
  const about: About = { around, named: { company: customerOf(doc), deal: nameOf(doc) }, person }
  const isBrought = !before && (await viewerOf(req)).kind === 'partner-user' && registrationOf(doc).status === 'none'
  if (isBrought) {
    await notify(req, { ...around, event: 'deal.submitted', variables: { ...about.named, partner: await partnerNameOf(req, partner), person } })
  }
  await tellAboutStage(req, about, before, doc)
  await tellAboutStatus(req, about, before, doc)
  await tellAboutRequests(req, about, before, doc)
  return doc
}
