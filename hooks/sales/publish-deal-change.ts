import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import type { Reference } from '../../src/client/types.js'
import { isSilent } from '../../src/notifications/is-silent.js'
import { publishChange, publishWithin } from '../../src/notifications/publish-change.js'
import type { DealDocument } from './deal-document.js'
import { idOf } from './lead-document.js'

/** Tells open pages of some partners and of their managers, but of no distributor above them, that a record changed. */
export const publishToOwnPartner = (req: PayloadRequest, { onlyStaff = false, ...change }: { onlyStaff?: boolean; partners: readonly string[]; record: Reference }): Promise<void> =>
  publishWithin(req, { distributors: false, partners: !onlyStaff }, change)

/** Tells open pages that a deal changed, so that they load it again; also those of the partner that just lost it. A distributor hears of a hidden deal only that it is gone. */
export const publishDealChange: CollectionAfterChangeHook<DealDocument> = async ({ doc, operation, previousDoc, req }) => {
  if (!isSilent(req)) {
    const before = operation === 'update' ? previousDoc : undefined
    const partners = [...new Set([idOf(doc.partner), idOf(before?.partner)].filter((partner) => partner !== null))]
    const wasHidden = before?.hiddenFromDistributor ?? true
    const change = { partners, record: { relationTo: slugs.deals, value: doc.id } }
    await (doc.hiddenFromDistributor === true && wasHidden === true ? publishToOwnPartner(req, change) : publishChange(req, change))
  }
  return doc
}
