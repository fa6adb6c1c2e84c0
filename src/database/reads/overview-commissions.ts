import type { PortalOverview } from '../../client/types.js'
import { isCurrency } from '../../domain/money.js'
import type { OverviewPeriod } from '../../domain/overview-period.js'
import type { Sql } from '../sql.js'

type Account = 'available' | 'expense' | 'paid' | 'pending'
type Row = Readonly<Record<'now' | 'since' | 'within' | 'withinBefore', string>> & { account: Account; currency: string }

const within = (from: string, to: string): string => `coalesce(sum(amount) filter (where occurred_at >= ${from}::timestamptz and occurred_at < ${to}::timestamptz and (account <> 'expense' or kind in ('accrual', 'reversal'))), 0)`

/**
 * One walk along the ledger of one partner, in the order of its index, which alone answers it: every entry is added up once for its account, and the few of the
 * two periods once more.
 */
const statement = `select currency, account::text as account, sum(amount) as now, coalesce(sum(amount) filter (where occurred_at >= $2::timestamptz), 0) as since,
  ${within('$2', '$3')} as within, ${within('$4', '$2')} as "withinBefore"
from ledger_entries where partner_id = $1::uuid and account in ('available', 'expense', 'paid', 'pending') group by ledger_entries.currency, ledger_entries.account order by 1`

type Compared = { current: number; previous: number }

const nothing: Omit<Row, 'account' | 'currency'> = { now: '0', since: '0', within: '0', withinBefore: '0' }

/** Earned is what the vendor spent, less what it took back: it stands in the ledger with the other sign. */
const turned = (amount: number): number => (amount === 0 ? 0 : -amount)

/** The commissions of one partner in each currency: balances against the beginning of the period, what was earned and paid against the period before. */
export const readCommissionNumbers = async (partner: string, { from, previousFrom, to }: OverviewPeriod, sql: Sql): Promise<PortalOverview['commissions']> => {
  const { rows } = await sql<Row>(statement, [partner, from.toISOString(), to.toISOString(), previousFrom.toISOString()])
  return [...new Set(rows.map(({ currency }) => currency))].filter(isCurrency).map((currency) => {
    const of = (account: Account) => rows.find((row) => row.account === account && row.currency === currency) ?? nothing
    const balance = (account: Account): Compared => {
      const { now, since } = of(account)
      return { current: Number(now), previous: Number(now) - Number(since) }
    }
    const moved = (account: Account): Compared => ({ current: Number(of(account).within), previous: Number(of(account).withinBefore) })
    const { current, previous } = moved('expense')
    return {
      available: balance('available'),
      currency,
      earned: { current: turned(current), previous: turned(previous) },
      paid: moved('paid'),
      paidInTotal: Number(of('paid').now),
      pending: balance('pending'),
    }
  })
}
