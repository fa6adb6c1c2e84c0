import type { MetricKey } from '../../domain/metrics.js'

/*
 * Parameters of every statement: $1 the partner, $2 a person or null for everybody of the partner, $3 the moments that part the time
 * (the period before, the parts of the period, its end), $4 and $5 the first and the last of them.
 * Columns of every answer: bucket, key, currency, value, base; see `MetricRow`. Sums of money are whole numbers that a double keeps exactly.
 */
type Counted = { at: string; base?: string; currency?: string; key?: string; table?: 'deals' | 'leads'; value?: string; where?: string }

const mine = (table: string): string => `${table}.partner_id = $1::uuid and ${table}.deleted_at is null and ($2::uuid is null or ${table}.submitted_by_id = $2::uuid)`

const counted = ({ at, base = 'null', currency = 'null', key = 'null', table = 'leads', value = 'count(*)', where = 'true' }: Counted): string =>
  `select width_bucket(${at}, $3::timestamptz[])::int as bucket, ${key}::text as key, ${currency}::text as currency, (${value})::float8 as value, (${base})::int as base
   from ${table} where ${mine(table)} and ${at} >= $4::timestamptz and ${at} < $5::timestamptz and ${where} group by 1, 2, 3`

const closed = "status = 'closed'"
const wonDeals = { at: 'closed_at', table: 'deals', where: "phase = 'won'" } as const

/** The open deals at the end of each part, with the amounts they have now: what they were worth then is not kept. */
const openValue = `select p.part::int as bucket, null::text as key, deals.currency::text as currency, sum(deals.amount)::float8 as value, null::int as base
   from unnest($3::timestamptz[]) with ordinality as p(starts, part) cross join lateral (select ($3::timestamptz[])[p.part::int + 1] as ends) e
     join deals on ${mine('deals')} and deals.created_at < e.ends and (deals.phase = 'open' or deals.closed_at >= e.ends)
   where p.starts >= $4::timestamptz and p.starts <= $5::timestamptz and e.ends is not null group by 1, 3`

/** What was earned, less what was taken back; of a person: by the deals they submitted. */
const commissions = `select width_bucket(e.occurred_at, $3::timestamptz[])::int as bucket, null::text as key, e.currency::text as currency, (-sum(e.amount))::float8 as value, null::int as base
   from ledger_entries e
   where e.partner_id = $1::uuid and e.account = 'expense' and e.kind in ('accrual', 'reversal') and e.occurred_at >= $4::timestamptz and e.occurred_at < $5::timestamptz
     and ($2::uuid is null or exists (select 1 from ledger_transactions t join deals on deals.id = t.deal_id where t.id = e.transaction_id and deals.partner_id = $1::uuid and deals.submitted_by_id = $2::uuid))
   group by 1, 3`

/** What each metric asks the database: one statement, prepared once per connection. */
export const metricStatements: Readonly<Record<MetricKey, string>> = {
  'commissions-earned': commissions,
  'conversion-rate': counted({ at: 'closed_at', base: 'count(*)', value: "count(*) filter (where outcome = 'won')", where: closed }),
  'deals-by-stage': counted({ at: 'created_at', key: 'stage_id', table: 'deals' }),
  'deals-open-value': openValue,
  'deals-submitted': counted({ at: 'created_at', table: 'deals' }),
  'deals-won': counted(wonDeals),
  'leads-by-source': counted({ at: 'created_at', key: "coalesce(source::text, 'other')" }),
  'leads-by-status': counted({ at: 'created_at', key: 'status' }),
  'leads-lost': counted({ at: 'closed_at', where: `${closed} and outcome = 'lost'` }),
  'leads-submitted': counted({ at: 'created_at' }),
  'leads-won': counted({ at: 'closed_at', where: `${closed} and outcome = 'won'` }),
  revenue: counted({ ...wonDeals, currency: 'currency', value: 'sum(amount)' }),
}
