import { createLocalReq, type Payload } from 'payload'

import { sqlOf } from '../database/doors.js'
import { inTransaction } from '../database/in-transaction.js'
import { notify } from '../notifications/notify.js'

/** How many partners are told in one transaction. */
const batch = 100

/** Tells partners whose money moved last month that its statement is ready: each once, whoever asks. Answers how many. */
export const tellAboutStatements = async (payload: Payload, now = new Date()): Promise<number> => {
  const [from, to] = [-1, 0].map((offset) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1)).toISOString())
  const month = from!.slice(0, 7)
  let told = 0
  for (let count = batch; count === batch; ) {
    const req = await createLocalReq({}, payload)
    count = await inTransaction(req, async () => {
      const { rows } = await sqlOf(req)<{ id: string; name: string }>(
        `with told as (
           insert into portal_statements (partner_id, month)
           select p.id, $1::timestamptz::date from partners p
           where exists (select 1 from ledger_entries e where e.partner_id = p.id and e.occurred_at >= $1::timestamptz and e.occurred_at < $2::timestamptz)
             and not exists (select 1 from portal_statements s where s.partner_id = p.id and s.month = $1::timestamptz::date)
           order by p.id limit ${batch}
           on conflict do nothing returning partner_id
         ) select p.id::text, p.name from partners p join told on told.partner_id = p.id`,
        [from, to],
      )
      for (const { id, name } of rows) {
        await notify(req, { event: 'statement.ready', key: `${id}:${month}`, partner: id, record: null, variables: { month, partner: name } })
      }
      return rows.length
    })
    told += count
  }
  return told
}
