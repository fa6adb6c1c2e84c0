import type { CollectionAfterChangeHook } from 'payload'

import { viewerOf } from '../../access/viewer-of.js'
import { slugs } from '../../collections/slugs.js'
import { asSystem } from '../../src/database/doors.js'
import { isSilent } from '../../src/notifications/is-silent.js'
import { notify } from '../../src/notifications/notify.js'
import { publishChange } from '../../src/notifications/publish-change.js'
import { recordActivity } from '../../src/notifications/record-activity.js'
import { companyOf, idOf } from '../sales/lead-document.js'

type CommentDocument = { authorName: string; body: string; id: string; partner: unknown; record: { relationTo: string; value: unknown }; visibility: 'internal' | 'shared' }
type CommentedLead = { company: string; submittedBy: null | string }

const longestExcerpt = 200

const excerptOf = (body: string): string => (body.length > longestExcerpt ? `${body.slice(0, longestExcerpt - 1).trimEnd()}…` : body)

/** Writes the comment into the history and tells the other side; an internal comment is told to nobody of the partner. */
export const tellAboutComment: CollectionAfterChangeHook<CommentDocument> = async ({ doc, operation, req }) => {
  const [lead, partner] = [idOf(doc.record.value), idOf(doc.partner)]
  if (operation !== 'create' || doc.record.relationTo !== slugs.leads || !lead || !partner) {
    return doc
  }
  const record = { relationTo: slugs.leads, value: lead }
  const about = await asSystem(req, 'the writer may read the lead, see sign-comment').findByID<CommentedLead>({ collection: slugs.leads, id: lead, select: { company: true, submittedBy: true } })
  const isInternal = doc.visibility === 'internal'
  await recordActivity(req, { action: 'lead.commented', isInternal, partner, record, recordTitle: companyOf(about) })
  if (isSilent(req)) {
    return doc
  }
  const viewer = await viewerOf(req)
  if (!isInternal && viewer.kind !== 'anonymous') {
    await notify(req, {
      event: 'lead.commented',
      key: doc.id,
      only: viewer.kind === 'staff' ? 'partner-user' : 'staff',
      partner,
      record,
      submittedBy: about.submittedBy,
      variables: { company: companyOf(about), excerpt: excerptOf(doc.body), person: doc.authorName },
    })
  }
  await publishChange(req, { onlyStaff: isInternal, partners: [partner], record })
  return doc
}
