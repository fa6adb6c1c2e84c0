import type { PostedCommission } from '../client/commissions.js'
import type { MoneyBalances } from '../client/money.js'
import type { Sql } from '../database/sql.js'
import type { Language } from '../translations/languages.js'

type Row = { amount: string; currency: string; is_paid: boolean; is_released: boolean; is_under_way: boolean; release_at: Date | null; rule: null | string; transaction: string }

/** Each accrual of a deal for one account with what is left of it, and how far its money has come: held, released, in a payout, paid by one. */
const statement = `select * from (
    select a.id::text as transaction, a.currency, a.release_at, a.occurred_at, a.trace -> 'labels' ->> $3 as rule,
      (select sum(e.amount) from ledger_entries e where e.transaction_id = a.id and e.account = 'pending')
        - coalesce((select sum(e.amount) from ledger_transactions r join ledger_entries e on e.transaction_id = r.id and e.account = 'expense' where r.accrual_id = a.id and r.kind = 'reversal'), 0) as amount,
      r.id is not null as is_released, p.id is not null as is_under_way, coalesce(p.status = 'paid', false) as is_paid
    from ledger_transactions a
      left join ledger_transactions r on r.accrual_id = a.id and r.kind = 'release'
      left join portal_payout_lines l on l.transaction_id = r.id and l.state = 'held'
      left join payouts p on p.id = l.payout_id
    where a.deal_id = $1::uuid and a.partner_id = $2::uuid and a.kind = 'accrual') lines
  where amount > 0 order by currency, occurred_at, transaction`

const stateOf = ({ is_paid, is_released, is_under_way }: Row): keyof MoneyBalances => (!is_released ? 'pending' : is_paid ? 'paid' : is_under_way ? 'clearing' : 'available')

/** What a deal has earned one account, by currency. */
export const postedCommission = async (sql: Sql, { account, deal, language }: { account: string; deal: string; language: Language }): Promise<PostedCommission[]> => {
  const { rows } = await sql<Row>(statement, [deal, account, language])
  const posted = new Map<string, PostedCommission>()
  for (const row of rows) {
    const { amounts, lines } = posted.get(row.currency) ?? { amounts: { available: 0, clearing: 0, paid: 0, pending: 0 }, lines: [] }
    const [amount, state] = [Number(row.amount), stateOf(row)]
    posted.set(row.currency, {
      amounts: { ...amounts, [state]: amounts[state] + amount },
      currency: row.currency,
      lines: [...lines, { amount, releaseAt: row.release_at?.toISOString() ?? null, rule: row.rule, state, transaction: row.transaction }],
    })
  }
  return [...posted.values()]
}
