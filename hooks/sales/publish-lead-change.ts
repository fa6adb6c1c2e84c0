import type { CollectionAfterChangeHook } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { isSilent } from '../../src/notifications/is-silent.js'
import { publishChange } from '../../src/notifications/publish-change.js'
import { idOf, type LeadDocument } from './lead-document.js'

/** Tells open pages that a lead changed, so that they load it again; also those of the partner that just lost it. */
export const publishLeadChange: CollectionAfterChangeHook<LeadDocument> = async ({ doc, operation, previousDoc, req }) => {
  if (!isSilent(req)) {
    const partners = [idOf(doc.partner), operation === 'update' ? idOf(previousDoc.partner) : null]
    await publishChange(req, { partners: partners.filter((partner) => partner !== null), record: { relationTo: slugs.leads, value: doc.id } })
  }
  return doc
}
