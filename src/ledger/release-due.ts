import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { sqlOf } from '../database/doors.js'
import { inTransaction } from '../database/in-transaction.js'
import { release } from '../domain/ledger/postings.js'
import { notify } from '../notifications/notify.js'
import { moneyValue } from '../translations/events/money-words.js'
import { payeeNames } from './payee-names.js'
import { type Posted, post } from './post.js'
import { standingOf } from './standing.js'

/** How many accruals are released in one transaction. */
const batch = 200

type Sum = { amountInMinorUnits: number; currency: string; first: string; partner: string }

const sumsOf = (posted: readonly Posted[]): Sum[] => {
  const sums = new Map<string, Sum>()
  for (const { entries, id } of posted) {
    const entry = entries.find(({ account }) => account === 'available')
    if (entry) {
      const name = `${entry.partner}|${entry.currency}`
      const { amountInMinorUnits, first } = sums.get(name) ?? { amountInMinorUnits: 0, first: id }
      sums.set(name, { amountInMinorUnits: amountInMinorUnits + entry.amountInMinorUnits, currency: entry.currency, first, partner: entry.partner })
    }
  }
  return [...sums.values()]
}

const tellAboutRelease = async (req: PayloadRequest, posted: readonly Posted[]): Promise<void> => {
  const sums = sumsOf(posted)
  const names = await payeeNames(req, sums.map(({ partner }) => partner))
  for (const { amountInMinorUnits, currency, first, partner } of sums) {
    await notify(req, { event: 'commission.released', key: first, partner, record: null, variables: { amount: moneyValue(amountInMinorUnits, currency), partner: names.get(partner) ?? '' } })
  }
}

/** Releases some accruals whose hold is over; a runner that comes at the same time takes others. Answers how many holds ended. */
const releaseBatch = (req: PayloadRequest): Promise<number> =>
  inTransaction(req, async () => {
    const sql = sqlOf(req)
    const { rows } = await sql<{ id: string }>(
      `delete from portal_ledger_holds where accrual_id in (
         select accrual_id from portal_ledger_holds where release_at <= now() order by release_at limit ${batch} for update skip locked
       ) returning accrual_id::text as id`,
    )
    const standing = await standingOf(sql, rows.map(({ id }) => id))
    const now = new Date().toISOString()
    const postings = standing.flatMap((accrual) => {
      const posting = accrual.isReleased ? null : release(accrual, `release:${accrual.id}`, now)
      return posting ? [{ ...posting, accrual: accrual.id, deal: accrual.deal, line: accrual.line, plan: accrual.plan }] : []
    })
    await tellAboutRelease(req, await post(sql, postings))
    return rows.length
  })

/** Makes available what was held long enough. Any number of processes may do it at any time: the end of a hold, its posting and its notification are saved together, once. */
export const releaseDue = async (payload: Payload): Promise<number> => {
  let released = 0
  for (let count = batch; count === batch; ) {
    count = await releaseBatch(await createLocalReq({}, payload))
    released += count
  }
  return released
}
