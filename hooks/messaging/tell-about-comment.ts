import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { viewerOf } from '../../access/viewer-of.js'
import { slugs } from '../../collections/slugs.js'
import { asSystem } from '../../src/database/doors.js'
import { isSilent } from '../../src/notifications/is-silent.js'
import { notify } from '../../src/notifications/notify.js'
import { publishChange } from '../../src/notifications/publish-change.js'
import { recordActivity } from '../../src/notifications/record-activity.js'
import { customerOf, type DealDocument, nameOf } from '../sales/deal-document.js'
import { companyOf, idOf } from '../sales/lead-document.js'
import { publishToOwnPartner } from '../sales/publish-deal-change.js'

type CommentDocument = { authorName: string; body: string; id: string; partner: unknown; record: { relationTo: string; value: unknown }; visibility: 'internal' | 'shared' }
type Commented = { company: string; deal: null | string; isHidden: boolean; submittedBy: null | string; title: string }

const longestExcerpt = 200

const excerptOf = (body: string): string => (body.length > longestExcerpt ? `${body.slice(0, longestExcerpt - 1).trimEnd()}…` : body)

/** What a comment is about, as history and people are told; null for records that have no conversation of their own. */
const commentedOf = async (req: PayloadRequest, relationTo: string, id: string): Promise<Commented | null> => {
  const door = asSystem(req, 'the writer may read the record, see sign-comment')
  if (relationTo === slugs.leads) {
    const lead = await door.findByID<{ company: string; submittedBy: null | string }>({ collection: slugs.leads, id, select: { company: true, submittedBy: true } })
    return { company: companyOf(lead), deal: null, isHidden: false, submittedBy: lead.submittedBy, title: companyOf(lead) }
  }
  if (relationTo === slugs.deals) {
    const deal = await door.findByID<DealDocument>({ collection: slugs.deals, id, select: { customer: true, hiddenFromDistributor: true, name: true, submittedBy: true } })
    return { company: customerOf(deal), deal: nameOf(deal), isHidden: deal.hiddenFromDistributor === true, submittedBy: idOf(deal.submittedBy), title: nameOf(deal) }
  }
  return null
}

/** Writes the comment into the history and tells the other side; an internal comment is told to nobody of the partner. */
export const tellAboutComment: CollectionAfterChangeHook<CommentDocument> = async ({ doc, operation, req }) => {
  const [id, partner] = [idOf(doc.record.value), idOf(doc.partner)]
  const about = operation === 'create' && id && partner ? await commentedOf(req, doc.record.relationTo, id) : null
  if (!about || !id || !partner) {
    return doc
  }
  const record = { relationTo: doc.record.relationTo, value: id }
  const isInternal = doc.visibility === 'internal'
  await recordActivity(req, { action: about.deal === null ? 'lead.commented' : 'deal.commented', isInternal, partner, record, recordTitle: about.title })
  if (isSilent(req)) {
    return doc
  }
  const viewer = await viewerOf(req)
  if (!isInternal && viewer.kind !== 'anonymous') {
    const { company, deal, submittedBy } = about
    const only = viewer.kind === 'staff' ? ('partner-user' as const) : ('staff' as const)
    const happening = { key: doc.id, only, partner, record, submittedBy }
    const said = { company, excerpt: excerptOf(doc.body), person: doc.authorName }
    await (deal === null ? notify(req, { ...happening, event: 'lead.commented', variables: said }) : notify(req, { ...happening, event: 'deal.commented', variables: { ...said, deal } }))
  }
  await (about.isHidden ? publishToOwnPartner(req, { onlyStaff: isInternal, partners: [partner], record }) : publishChange(req, { onlyStaff: isInternal, partners: [partner], record }))
  return doc
}
