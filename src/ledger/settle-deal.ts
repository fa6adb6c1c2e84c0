import type { PayloadRequest } from 'payload'

import { preparedSqlOf } from '../database/reads/named-sql.js'
import { accrual, reversal } from '../domain/ledger/postings.js'
import { settleLines } from '../domain/ledger/settlement.js'
import { type Earning, earningsOfDeal } from './earnings-of-deal.js'
import { type Posted, type Posting, post } from './post.js'
import { activePlansState } from './read-plans.js'
import type { SettledDeal, SettleReason } from './settled-deal.js'
import { type StandingAccrual, standingOfDeal } from './standing.js'
import { tellAboutSettlement } from './tell-about-settlement.js'

export type { SettledDeal, SettleReason } from './settled-deal.js'

/** What {@link settleDeal} is asked. */
export type Settling = {
  /** The moment of the postings, where a past is told (the demo company); everywhere else the database says when. @default now */
  at?: Date
  deal: SettledDeal
  reason: SettleReason
  req: PayloadRequest
}

/** Locks the deal, and says on the way which plans there are. */
const lockStatement = `select ${activePlansState} as plans from deals where id = $1::uuid for no key update`

const isWon = (deal: SettledDeal): deal is SettledDeal & { closedAt: string } => deal.phase === 'won' && deal.closedAt !== null

/** To a distributor, a deal that is hidden from it is no more than that. */
const reasonFor = ({ trace }: StandingAccrual, { hiddenFromDistributor }: SettledDeal, reason: SettleReason): SettleReason =>
  hiddenFromDistributor && trace?.line.payee.kind === 'distributor' ? 'hidden' : reason

/** The postings that make the ledger fit. Their keys number the accruals of the deal and the reversals of an accrual: the same step is never posted twice. */
const postingsFor = (deal: SettledDeal, reason: SettleReason, standing: readonly StandingAccrual[], earnings: readonly Earning[], now: string): Posting[] => {
  let accruals = standing.length
  return settleLines(standing, earnings).flatMap((step): Posting[] => {
    if (step.kind === 'accrue') {
      const { alreadyInMinorUnits, amountInMinorUnits, target } = step
      const { currency, line, partner, plan, releaseAt, trace } = target
      const posting = accrual({ amountInMinorUnits, currency, partner }, `accrual:${deal.id}:${(accruals += 1)}`, now)
      return posting ? [{ ...posting, deal: deal.id, line, plan, releaseAt, trace: { ...trace, alreadyInMinorUnits } }] : []
    }
    const { accrual: origin, amountInMinorUnits, leftInMinorUnits, wasInMinorUnits } = step
    const posting = reversal(origin, amountInMinorUnits, `reversal:${origin.id}:${origin.reversals + 1}`, now)
    return posting ? [{ ...posting, accrual: origin.id, deal: deal.id, line: origin.line, plan: origin.plan, reason: reasonFor(origin, deal, reason), trace: { leftInMinorUnits, wasInMinorUnits } }] : []
  })
}

/**
 * Makes the ledger fit a deal, in the request's own transaction and with the deal's row locked: what a won deal earns is accrued, what a
 * reopened, lost or smaller one no longer earns is reversed, from wherever its money stands. Called after every change of phase, amount, currency,
 * partner or what the distributor sees; asked again without a change it posts nothing. Answers what was posted.
 */
export const settleDeal = async ({ at = new Date(), deal, reason, req }: Settling): Promise<readonly Posted[]> => {
  const sql = preparedSqlOf(req)
  // Sent together, carried out one after the other: what stands is read under the lock.
  const [{ rows }, standing] = await Promise.all([sql<{ plans: null | string }>(lockStatement, [deal.id]), standingOfDeal(sql, deal.id)])
  const earnings = isWon(deal) ? await earningsOfDeal(req, deal, standing, rows[0]?.plans ?? null) : []
  const posted = await post(sql, postingsFor(deal, reason, standing, earnings, at.toISOString()))
  await tellAboutSettlement(req, deal, reason, posted)
  return posted
}
