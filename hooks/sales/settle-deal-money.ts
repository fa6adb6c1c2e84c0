import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { asSystem } from '../../src/database/doors.js'
import { settleDeal, type SettleReason } from '../../src/ledger/settle-deal.js'
import { dealFieldsOf, type SettledDeal } from '../../src/ledger/settled-deal.js'
import { type DealDocument, nameOf, phaseOf } from './deal-document.js'
import { idOf } from './lead-document.js'

const isHidden = (deal: DealDocument | undefined): boolean => deal?.hiddenFromDistributor === true

/** A deal as the ledger sees it; one in the bin earns nothing. */
export const settledOf = (deal: DealDocument, partner: string): SettledDeal => ({
  amount: deal.amount ?? 0,
  closedAt: deal.deletedAt ? null : (deal.closedAt ?? null),
  currency: deal.currency ?? '',
  fields: dealFieldsOf(deal),
  hiddenFromDistributor: isHidden(deal),
  id: deal.id,
  name: nameOf(deal),
  partner,
  phase: deal.deletedAt ? 'open' : phaseOf(deal),
  submittedBy: idOf(deal.submittedBy),
})

/** Why the ledger must look at a deal again; null when nothing changed that money depends on. */
const reasonOf = (before: DealDocument | undefined, after: DealDocument): null | SettleReason => {
  const [from, to] = [before && !before.deletedAt ? phaseOf(before) : 'open', after.deletedAt ? 'open' : phaseOf(after)]
  if (before && Boolean(before.deletedAt) !== Boolean(after.deletedAt)) {
    return after.deletedAt ? 'removed' : 'changed'
  }
  if (from !== to) {
    return to === 'open' ? 'reopened' : to
  }
  const isWorthTheSame = before?.amount === after.amount && before?.currency === after.currency && idOf(before?.partner) === idOf(after.partner)
  const isSharedTheSame = isHidden(before) === isHidden(after)
  return to !== 'won' || (isWorthTheSame && isSharedTheSame) ? null : isWorthTheSame && isHidden(after) ? 'hidden' : 'changed'
}

/** Makes the ledger fit the deal, in the deal's own transaction, whatever door changed it. */
export const settleMoneyOfDeal: CollectionAfterChangeHook<DealDocument> = async ({ doc, operation, previousDoc, req }) => {
  const reason = reasonOf(operation === 'update' ? previousDoc : undefined, doc)
  const partner = idOf(doc.partner)
  if (reason && partner) {
    await settleDeal({ deal: settledOf(doc, partner), reason, req })
  }
  return doc
}

/** What a deal earned is reversed before it is deleted for good. */
export const settleMoneyOfDeletedDeal: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const deal = await asSystem(req, 'a deal that is deleted no longer earns').findByID<DealDocument | null>({ collection: slugs.deals, disableErrors: true, id: String(id), trash: true })
  const partner = idOf(deal?.partner)
  if (deal && partner) {
    await settleDeal({ deal: { ...settledOf(deal, partner), closedAt: null, phase: 'open' }, reason: 'removed', req })
  }
}
