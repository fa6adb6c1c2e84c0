import type { PayloadRequest } from 'payload'

import { sqlOf } from '../../database/doors.js'
import type { PayoutStatus } from '../../domain/ledger/payout-steps.js'
import { refusal } from '../../translations/refusals/refusal.js'

/** A payout as the ledger works with it. */
export type PayoutRow = { amount: number; currency: string; id: string; makers: string[]; number: string; partner: string; partnerName: string; status: PayoutStatus }

type Row = Omit<PayoutRow, 'amount' | 'makers'> & { amount: string; makers: null | string[] }

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** A payout, locked until the transaction ends: two people never take the same step twice. */
export const lockedPayout = async (req: PayloadRequest, id: string): Promise<PayoutRow> => {
  const { rows } = uuid.test(id)
    ? await sqlOf(req)<Row>(
        `select p.id::text, p.number, p.partner_id::text as partner, n.name as "partnerName", p.amount, p.currency, p.status::text as status, p.makers
         from payouts p join partners n on n.id = p.partner_id where p.id = $1::uuid for update of p`,
        [id],
      )
    : { rows: [] }
  const [row] = rows
  if (!row) {
    throw await refusal(req, 'PAYOUT_NOT_FOUND')
  }
  return { ...row, amount: Number(row.amount), makers: row.makers ?? [] }
}
