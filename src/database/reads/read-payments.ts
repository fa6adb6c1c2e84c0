import type { CurrencyMoney, MoneyBalances, PortalPayments } from '../../client/money.js'
import { overviewPeriod, type OverviewPeriodKind } from '../../domain/overview-period.js'
import type { Sql } from '../sql.js'

const accounts = ['available', 'clearing', 'paid', 'pending'] as const

type Row = { currency: string; next_amount: null | string; next_at: Date | null } & Record<string, unknown>

const balance = (account: string, until: string): string => `coalesce(sum(amount) filter (where account = '${account}'${until}), 0)`
const moved = (account: string, kind: string, sign: '' | '-', [from, to]: readonly [string, string]): string =>
  `coalesce(${sign}sum(amount) filter (where account = '${account}' and kind = '${kind}' and occurred_at >= ${from} and occurred_at < ${to}), 0)`

const movements = {
  adjusted: ['available', 'adjustment', ''],
  earned: ['pending', 'accrual', ''],
  paid: ['paid', 'payout', ''],
  released: ['available', 'release', ''],
  reversed: ['expense', 'reversal', ''],
} as const

/** One walk along the balances of one partner: the index alone answers it. An account and a movement may have one name (paid), their columns may not. */
const statement = `select s.*, n.amount as next_amount, n.at as next_at from (
    select currency, ${accounts.map((account) => `${balance(account, '')} as ${account}_balance, ${balance(account, ' and occurred_at < $3::timestamptz')} as ${account}_before`).join(', ')},
      ${Object.entries(movements)
        .map(([name, [account, kind, sign]]) => `${moved(account, kind, sign, ['$3::timestamptz', '$4::timestamptz'])} as ${name}, ${moved(account, kind, sign, ['$2::timestamptz', '$3::timestamptz'])} as ${name}_previous`)
        .join(', ')}
    from ledger_entries where partner_id = $1::uuid group by currency
  ) s left join lateral (
    select h.release_at as at, sum(left_over.amount) as amount
    from portal_ledger_holds h cross join lateral (
      select -coalesce(sum(e.amount), 0) as amount from ledger_transactions t join ledger_entries e on e.transaction_id = t.id and e.account = 'expense'
      where t.id = h.accrual_id or (t.accrual_id = h.accrual_id and t.kind = 'reversal')
    ) left_over
    where h.partner_id = $1::uuid and h.currency = s.currency and left_over.amount > 0
    group by h.release_at order by h.release_at limit 1
  ) n on true order by s.currency`

const balancesIn = (row: Row, suffix: '_balance' | '_before'): MoneyBalances => {
  const of = (account: (typeof accounts)[number]): number => Number(row[`${account}${suffix}`])
  return { available: of('available'), clearing: of('clearing'), paid: of('paid'), pending: of('pending') }
}

const from = (row: Row): CurrencyMoney => {
  const compared = (name: keyof typeof movements) => ({ current: Number(row[name]), previous: Number(row[`${name}_previous`]) })
  return {
    adjusted: compared('adjusted'),
    balances: balancesIn(row, '_balance'),
    balancesBefore: balancesIn(row, '_before'),
    currency: row.currency,
    earned: compared('earned'),
    nextRelease: row.next_at === null ? null : { amount: Number(row.next_amount), at: row.next_at.toISOString() },
    paid: compared('paid'),
    released: compared('released'),
    reversed: compared('reversed'),
  }
}

/** The money of one partner in each of its currencies: balances, and sums of a period against the one before. */
export const readPayments = async (partner: string, { kind, now }: { kind: OverviewPeriodKind; now: Date }, sql: Sql): Promise<PortalPayments> => {
  const period = overviewPeriod(kind, now)
  const { rows } = await sql<Row>(statement, [partner, period.previousFrom.toISOString(), period.from.toISOString(), period.to.toISOString()])
  return { currencies: rows.map(from), period: { from: period.from.toISOString(), kind, previousFrom: period.previousFrom.toISOString(), to: period.to.toISOString() } }
}
