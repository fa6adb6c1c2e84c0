import type { AccruedLine } from '../domain/ledger/ledger-types.js'
import type { Sql } from '../database/sql.js'
import type { AccrualTrace } from './accrual-trace.js'

/** An accrual of a deal, as far as its money has come. Each is released and reversed by itself. */
export type StandingAccrual = AccruedLine & { deal: null | string; id: string; plan: null | string; releaseAt: null | string; reversals: number; trace: AccrualTrace | null }

type Row = {
  accrued: string
  currency: string
  deal: null | string
  id: string
  is_released: boolean
  line: null | string
  partner: string
  plan: null | string
  release_at: Date | null
  reversals: string
  reversed: string
  trace: AccrualTrace | null
}

const statement = (where: string): string => `select a.id::text, a.deal_id::text as deal, a.partner_id::text as partner, a.currency, a.line, a.plan_id::text as plan, a.release_at, a.trace,
    (select sum(e.amount) from ledger_entries e where e.transaction_id = a.id and e.account = 'pending') as accrued,
    (select count(*) from ledger_transactions r where r.accrual_id = a.id and r.kind = 'reversal') as reversals,
    coalesce((select sum(e.amount) from ledger_transactions r join ledger_entries e on e.transaction_id = r.id where r.accrual_id = a.id and r.kind = 'reversal' and e.account = 'expense'), 0) as reversed,
    exists (select 1 from ledger_transactions r where r.accrual_id = a.id and r.kind = 'release') as is_released
  from ledger_transactions a where a.kind = 'accrual' and ${where} order by a.occurred_at, a.id`

const from = (row: Row): StandingAccrual => ({
  accruedInMinorUnits: Number(row.accrued),
  currency: row.currency,
  deal: row.deal,
  id: row.id,
  isReleased: row.is_released,
  line: row.line ?? '',
  partner: row.partner,
  plan: row.plan,
  releaseAt: row.release_at?.toISOString() ?? null,
  reversals: Number(row.reversals),
  reversedInMinorUnits: Number(row.reversed),
  trace: row.trace,
})

/** What is left of an accrual. */
export const leftOf = ({ accruedInMinorUnits, reversedInMinorUnits }: AccruedLine): number => accruedInMinorUnits - reversedInMinorUnits

const ofDeal = statement('a.deal_id = $1::uuid')

/**
 * The accruals of a deal, oldest first; the caller has locked the deal, so that no other one comes to them. A release that is under way is waited for, and none
 * begins before the caller's transaction ends: where there is something to release, the holds are locked and the accruals read again.
 */
export const standingOfDeal = async (sql: Sql, deal: string): Promise<StandingAccrual[]> => {
  const { rows } = await sql<Row>(ofDeal, [deal])
  if (rows.length === 0) {
    return []
  }
  await sql('select 1 from portal_ledger_holds where accrual_id = any($1::uuid[]) order by accrual_id for update', [rows.map(({ id }) => id)])
  return (await sql<Row>(ofDeal, [deal])).rows.map(from)
}

/** Some accruals. */
export const standingOf = async (sql: Sql, accruals: readonly string[]): Promise<StandingAccrual[]> => (await sql<Row>(statement('a.id = any($1::uuid[])'), [accruals])).rows.map(from)
