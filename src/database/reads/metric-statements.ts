import type { MetricKey } from '../../domain/metrics.js'

/*
 * Parameters of every statement: $1 the partner, $2 a person or null for everybody of the partner, $3 the moments that part the time
 * (the period before, the parts of the period, its end), $4 and $5 the first and the last of them.
 * Columns of every answer: bucket, key, value, base; see `MetricRow`.
 */
const mine = 'partner_id = $1::uuid and deleted_at is null and ($2::uuid is null or submitted_by_id = $2::uuid)'

const counted = ({ at, base = 'null', key = 'null', value = 'count(*)', where = 'true' }: { at: string; base?: string; key?: string; value?: string; where?: string }): string =>
  `select width_bucket(${at}, $3::timestamptz[])::int as bucket, ${key}::text as key, (${value})::int as value, (${base})::int as base
   from leads where ${mine} and ${at} >= $4::timestamptz and ${at} < $5::timestamptz and ${where} group by 1, 2`

const closed = "status = 'closed'"

/** What each metric asks the database: one statement, prepared once per connection. */
export const metricStatements: Readonly<Record<MetricKey, string>> = {
  'conversion-rate': counted({ at: 'closed_at', base: 'count(*)', value: "count(*) filter (where outcome = 'won')", where: closed }),
  'leads-by-source': counted({ at: 'created_at', key: "coalesce(source::text, 'other')" }),
  'leads-by-status': counted({ at: 'created_at', key: 'status' }),
  'leads-lost': counted({ at: 'closed_at', where: `${closed} and outcome = 'lost'` }),
  'leads-submitted': counted({ at: 'created_at' }),
  'leads-won': counted({ at: 'closed_at', where: `${closed} and outcome = 'won'` }),
}
