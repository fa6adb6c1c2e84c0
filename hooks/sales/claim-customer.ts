import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { claimCustomer, releaseCustomer } from '../../src/database/customer-claim.js'
import { asSystem } from '../../src/database/doors.js'
import { refusal } from '../../src/translations/refusals/refusal.js'
import { claimOf, type DealDocument } from './deal-document.js'
import { idOf } from './lead-document.js'

/** Keeps the customer of a registered deal for its partner, and lets go of the one it no longer needs. Whoever comes second learns only that. */
export const claimCustomerOfDeal: CollectionBeforeChangeHook<DealDocument> = async ({ data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? originalDoc : undefined
  const [held, wanted] = [claimOf(before), claimOf({ customerKey: null, ...data } as DealDocument)]
  const [formerPartner, partner] = [idOf(before?.partner), idOf(data.partner)]
  if (held === wanted && (held === null || formerPartner === partner)) {
    return data
  }
  if (held && formerPartner && before) {
    await releaseCustomer(req, held, formerPartner, before.id)
  }
  if (wanted && partner && !(await claimCustomer(req, wanted, partner))) {
    throw await refusal(req, 'DEAL_ALREADY_REGISTERED')
  }
  return data
}

/** A deal that is deleted for good keeps nothing. */
export const releaseCustomerOfDeal: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const deal = await asSystem(req, 'a deal that is deleted lets its customer go').findByID<DealDocument | null>({ collection: slugs.deals, disableErrors: true, id: String(id), showHiddenFields: true, trash: true })
  const [held, partner] = [claimOf(deal ?? undefined), idOf(deal?.partner)]
  if (deal && held && partner) {
    await releaseCustomer(req, held, partner, deal.id)
  }
}
