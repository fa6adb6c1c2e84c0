import type { PayloadRequest } from 'payload'

import { slugs } from '../../collections/slugs.js'
import { isSilent } from '../notifications/is-silent.js'
import { notify } from '../notifications/notify.js'
import { moneyValue } from '../translations/events/money-words.js'
import { payeeNames } from './payee-names.js'
import type { Posted } from './post.js'
import type { SettledDeal, SettleReason } from './settled-deal.js'

/** All postings of one kind for one account, as one thing to tell. */
type Sum = { amountInMinorUnits: number; currency: string; first: string; kind: 'accrual' | 'reversal'; partner: string }

const sumsOf = (posted: readonly Posted[]): Sum[] => {
  const sums = new Map<string, Sum>()
  for (const { entries, id, kind } of posted) {
    const [entry] = entries
    if (entry && (kind === 'accrual' || kind === 'reversal')) {
      const name = [kind, entry.partner, entry.currency].join('|')
      const { amountInMinorUnits: soFar, first } = sums.get(name) ?? { amountInMinorUnits: 0, first: id }
      sums.set(name, { amountInMinorUnits: soFar + Math.abs(entry.amountInMinorUnits), currency: entry.currency, first, kind, partner: entry.partner })
    }
  }
  return [...sums.values()]
}

/** Tells each who earns or loses by a deal, once per settlement: all parts and rules together. A distributor that must not know the deal (any more) reads neither its name nor what happened to it. */
export const tellAboutSettlement = async (req: PayloadRequest, deal: SettledDeal, reason: SettleReason, posted: readonly Posted[]): Promise<void> => {
  const sums = isSilent(req) ? [] : sumsOf(posted)
  if (sums.length === 0) {
    return
  }
  const names = await payeeNames(req, sums.map(({ partner }) => partner))
  for (const { amountInMinorUnits, currency, first, kind, partner } of sums) {
    const isHidden = deal.hiddenFromDistributor && partner !== deal.partner
    const around = { key: first, partner, record: isHidden ? null : { relationTo: slugs.deals, value: deal.id }, submittedBy: partner === deal.partner ? deal.submittedBy : null }
    const variables = { amount: moneyValue(amountInMinorUnits, currency), partner: names.get(partner) ?? '' }
    await (kind === 'accrual'
      ? notify(req, { ...around, event: 'commission.accrued', variables: { ...variables, deal: deal.name } })
      : notify(req, { ...around, event: 'commission.reversed', variables: { ...variables, deal: isHidden ? null : deal.name, reason: isHidden ? 'hidden' : reason } }))
  }
}
