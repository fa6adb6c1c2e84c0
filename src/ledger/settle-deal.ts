import type { PayloadRequest } from 'payload'

import type { SettledDeal } from './settled-deal.js'

/** Why a deal is settled: what history and the partner read beside a reversal. */
export type SettleReason = 'changed' | 'lost' | 'removed' | 'reopened' | 'won'

/** What {@link settleDeal} is asked. */
export type Settling = { deal: SettledDeal; reason: SettleReason; req: PayloadRequest }

/**
 * Makes the ledger fit a deal, in the request's own transaction and with the deal's row locked: what a won deal earns is accrued, what a
 * reopened, lost or smaller one no longer earns is reversed. Called after every change of phase, amount, currency or partner; asked again
 * without a change it posts nothing.
 */
export const settleDeal = async (_settling: Settling): Promise<void> => {
  // Without plans nobody earns anything.
}
