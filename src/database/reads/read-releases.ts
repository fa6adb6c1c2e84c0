import type { PortalReleases } from '../../client/releases.js'
import type { Sql } from '../sql.js'

/** A statement page is for looking back; so many days with a release are enough to look ahead. */
const mostDays = 60

/** What is left of each accrual on hold, added up by the day (UTC) on which it becomes available. */
const statement = `select h.currency::text as currency, (date_trunc('day', h.release_at at time zone 'UTC') at time zone 'UTC') as day, sum(rest.amount)::float8 as amount, count(*)::int as count
  from portal_ledger_holds h cross join lateral (
    select -coalesce(sum(e.amount), 0) as amount from ledger_transactions t join ledger_entries e on e.transaction_id = t.id and e.account = 'expense'
    where t.id = h.accrual_id or (t.accrual_id = h.accrual_id and t.kind = 'reversal')
  ) rest
  where h.partner_id = $1::uuid and rest.amount > 0 group by 1, 2 order by 2, 1 limit ${mostDays}`

/** When what is pending becomes available, soonest first. */
export const readReleases = async (partner: string, sql: Sql): Promise<PortalReleases> => {
  const { rows } = await sql<{ amount: number; count: number; currency: string; day: Date }>(statement, [partner])
  return { releases: rows.map(({ amount, count, currency, day }) => ({ amount, count, currency, day: day.toISOString() })) }
}
