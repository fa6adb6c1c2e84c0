import type { LedgerPosting } from '../domain/ledger/ledger-types.js'
import type { Sql } from '../database/sql.js'
import { newId } from '../notifications/new-id.js'

/** A posting with what it is about. Its partner and currency are those of its entries: one posting moves money of one partner in one currency. */
export type Posting = LedgerPosting & {
  accrual?: string
  actorName?: string
  deal?: null | string
  line?: null | string
  payout?: string
  plan?: null | string
  reason?: null | string
  releaseAt?: null | string
  trace?: object
}

/** A posting that stands in the ledger. */
export type Posted = Posting & { id: string }

const rowOf = ({ accrual, actorName, deal, entries, key, kind, line, occurredAt, payout, plan, reason, releaseAt, trace }: Posting, id: string) => ({
  accrual_id: accrual ?? null,
  actor_name: actorName ?? null,
  currency: entries[0]?.currency,
  deal_id: deal ?? null,
  id,
  key,
  kind,
  line: line ?? null,
  occurred_at: occurredAt,
  partner_id: entries[0]?.partner,
  payout_id: payout ?? null,
  plan_id: plan ?? null,
  reason: reason ?? null,
  release_at: releaseAt ?? null,
  trace: trace ?? null,
})

/**
 * One statement for the transactions, their entries and the holds; whoever closes a deal waits for each one. `$1` the transactions, `$2` the entries, `$3` the
 * holds. Nothing follows for a transaction whose key was there already. Time and kind of an entry are copied from its transaction by the database.
 */
const statement = `with written as (
    insert into ledger_transactions
      (id, kind, partner_id, currency, occurred_at, deal_id, plan_id, line, release_at, accrual_id, payout_id, reason, actor_name, key, trace)
    select id, kind::enum_ledger_transactions_kind, partner_id, currency, occurred_at, deal_id, plan_id, line, release_at, accrual_id, payout_id, reason, actor_name, key, trace
    from jsonb_to_recordset($1::jsonb) as row (id uuid, kind text, partner_id uuid, currency text, occurred_at timestamptz, deal_id uuid, plan_id uuid, line text,
      release_at timestamptz, accrual_id uuid, payout_id uuid, reason text, actor_name text, key text, trace jsonb)
    on conflict (key) do nothing returning id),
  entries as (
    insert into ledger_entries (id, transaction_id, account, partner_id, currency, amount, occurred_at, kind)
    select row.id, transaction_id, account::enum_ledger_entries_account, partner_id, currency, amount, now(), 'accrual'
    from written join jsonb_to_recordset($2::jsonb) as row (id uuid, transaction_id uuid, account text, partner_id uuid, currency text, amount numeric) on row.transaction_id = written.id),
  holds as (
    insert into portal_ledger_holds (accrual_id, release_at, partner_id, currency)
    select written.id, release_at, partner_id, currency
    from written join jsonb_to_recordset($3::jsonb) as row (id uuid, release_at timestamptz, partner_id uuid, currency text) on row.id = written.id)
  select id::text from written`

const entriesOf = ({ entries, id }: Posted) =>
  entries.map(({ account, amountInMinorUnits, currency, partner }) => ({ account, amount: amountInMinorUnits, currency, id: newId(), partner_id: partner, transaction_id: id }))

const holdOf = ({ entries: [entry], id, kind, releaseAt }: Posted) => (kind === 'accrual' && releaseAt ? [{ currency: entry?.currency, id, partner_id: entry?.partner, release_at: releaseAt }] : [])

/**
 * Writes postings in the caller's transaction; the only code that writes the ledger. A posting whose key is there already is not written again;
 * answers those that were. An accrual with a release date gets its place among the holds.
 */
export const post = async (sql: Sql, postings: readonly Posting[]): Promise<Posted[]> => {
  if (postings.length === 0) {
    return []
  }
  const meant = postings.map((posting): Posted => ({ ...posting, id: newId() }))
  const { rows } = await sql<{ id: string }>(statement, [JSON.stringify(meant.map((posting) => rowOf(posting, posting.id))), JSON.stringify(meant.flatMap(entriesOf)), JSON.stringify(meant.flatMap(holdOf))])
  const written = new Set(rows.map(({ id }) => id))
  return meant.filter(({ id }) => written.has(id))
}
