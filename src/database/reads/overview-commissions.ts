import type { PortalOverview } from '../../client/types.js'
import { isCurrency } from '../../domain/money.js'
import type { OverviewPeriod } from '../../domain/overview-period.js'
import type { Sql } from '../sql.js'

type Amount = 'available' | 'available_before' | 'earned' | 'earned_before' | 'paid' | 'paid_before' | 'paid_now' | 'pending' | 'pending_before'
type Row = { currency: string } & Record<Amount, string>

const sum = (account: string, more = ''): string => `coalesce(sum(amount) filter (where account = '${account}'${more}), 0)`
const within = (from: string, to: string): string => ` and occurred_at >= ${from}::timestamptz and occurred_at < ${to}::timestamptz`
const before = ' and occurred_at < $2::timestamptz'
const isCommission = " and kind in ('accrual', 'reversal')"

/** One walk along the ledger of one partner: the index alone answers it. Earned is what the vendor spent, less what it took back. */
const statement = `select currency::text as currency,
  ${sum('pending')} as pending, ${sum('pending', before)} as pending_before, ${sum('available')} as available, ${sum('available', before)} as available_before,
  ${sum('paid')} as paid, ${sum('paid', within('$2', '$3'))} as paid_now, ${sum('paid', within('$4', '$2'))} as paid_before,
  -${sum('expense', `${isCommission}${within('$2', '$3')}`)} as earned, -${sum('expense', `${isCommission}${within('$4', '$2')}`)} as earned_before
from ledger_entries where partner_id = $1::uuid group by 1 order by 1`

/** The commissions of one partner in each currency: balances against the beginning of the period, what was earned and paid against the period before. */
export const readCommissionNumbers = async (partner: string, { from, previousFrom, to }: OverviewPeriod, sql: Sql): Promise<PortalOverview['commissions']> => {
  const { rows } = await sql<Row>(statement, [partner, from.toISOString(), to.toISOString(), previousFrom.toISOString()])
  return rows.flatMap(({ currency, ...row }) => {
    const compared = (current: Amount, previous: Amount) => ({ current: Number(row[current]), previous: Number(row[previous]) })
    return isCurrency(currency)
      ? [{ available: compared('available', 'available_before'), currency, earned: compared('earned', 'earned_before'), paid: compared('paid_now', 'paid_before'), paidInTotal: Number(row.paid), pending: compared('pending', 'pending_before') }]
      : []
  })
}
