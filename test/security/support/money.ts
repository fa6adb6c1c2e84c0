import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '../../../src/database/in-transaction.js'
import { sqlOf } from '../../../src/database/sql.js'
import { adjustment } from '../../../src/domain/ledger/postings.js'
import { post } from '../../../src/ledger/post.js'

type Make = (key: string, collection: string, data: Record<string, unknown>) => Promise<string>

/** Money of two partners: plans, a line of the ledger each, and payouts of the own partner. */
export const buildMoney = async (payload: Payload, ids: Record<string, string>, make: Make): Promise<void> => {
  const rules = [{ blockType: 'share-rule', holdDays: 30, label: 'Margin', payee: 'partner', percent: 10, timing: { kind: 'once' } }]
  await make('commissionPlan', 'commission-plans', { effectiveFrom: '2026-01-01T00:00:00.000Z', name: 'Plan', rules, status: 'active' })
  await make('draftPlan', 'commission-plans', { effectiveFrom: '2026-01-01T00:00:00.000Z', name: 'Draft', rules })
  for (const [key, partner] of [['ledger', 'ownPartner'], ['lockedLedger', 'lockedPartner'], ['otherTypeLedger', 'otherTypePartner']] as const) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      const posting = adjustment({ amountInMinorUnits: 5_000, currency: 'EUR', partner: ids[partner]! }, `of-a-test:${key}`, new Date().toISOString())
      const [posted] = await post(sqlOf(req), [{ ...posting!, reason: 'Of a test' }])
      ids[`${key}Transaction`] = posted!.id
      const { rows } = await sqlOf(req)<{ id: string }>(`select id::text from ledger_entries where transaction_id = $1 and account = 'available'`, [posted!.id])
      ids[`${key}Entry`] = rows[0]!.id
    })
  }
  const payout = (key: string, number: string, status: string, of = 'ownPartner') => make(key, 'payouts', { amount: 5_000, currency: 'EUR', number, partner: ids[of], status })
  await payout('payout', 'P-own', 'approved')
  await payout('otherTypePayout', 'P-other-type', 'approved', 'otherTypePartner')
  await payout('draftPayout', 'P-draft', 'draft')
  await payout('reviewPayout', 'P-review', 'review')
}
