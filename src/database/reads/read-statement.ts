import type { MoneyBalances, PortalStatement, StatementLine } from '../../client/money.js'
import type { LedgerKind } from '../../domain/ledger/ledger-types.js'
import { statementText } from '../../translations/commissions/statement-text.js'
import { reversalWord } from '../../translations/events/money-words.js'
import type { Language } from '../../translations/languages.js'
import type { Sql } from '../sql.js'

/** The place after which a page begins: moment and id of the line before. */
export type StatementPlace = { at: string; id: string }

/** Which page of which statement. */
export type StatementQuery = { currency: string; from: null | string; language: Language; limit: number; place: null | StatementPlace; to: null | string }

type Row = {
  deal_id: null | string
  deal_name: null | string
  id: string
  kind: LedgerKind
  label: null | string
  number: null | string
  occurred_at: Date
  payout_id: null | string
  plan_name: null | string
  plan_version: null | number
  reason: null | string
  release_at: Date | null
} & Record<keyof MoneyBalances, string>

const accounts = ['available', 'clearing', 'paid', 'pending'] as const

const sums = accounts.map((account) => `coalesce(sum(amount) filter (where account = '${account}'), 0) as ${account}`).join(', ')

/** Before everything that has happened up to now. */
const beyondAll = 'infinity'
/** Sorts before every line of its moment: a page that begins here begins before them. */
const beforeAll = '00000000-0000-0000-0000-000000000000'

/**
 * Where a page begins: after the line before it, unless the period has ended by then. Only one bound may say so: with the period's end as a second one Postgres begins to
 * read at that, and walks through all pages before.
 */
const beginOf = (place: null | StatementPlace, to: null | string): StatementPlace =>
  place && (to === null || Date.parse(place.at) < Date.parse(to)) ? place : { at: to ?? beyondAll, id: beforeAll }

/**
 * A page begins where the one before ended, so the hundredth costs what the first does. Of deals that are hidden from a distributor the distributor
 * has no lines; should one become hidden later, its name is left out.
 */
const statement = `select t.id::text, t.kind::text as kind, t.occurred_at, t.reason, t.release_at, d.id::text as deal_id, d.name as deal_name, p.id::text as payout_id, p.number,
    c.name as plan_name, c.version::int as plan_version, coalesce(t.trace -> 'labels' ->> $6, a.trace -> 'labels' ->> $6) as label, e.*
  from ledger_transactions t
    left join ledger_transactions a on a.id = t.accrual_id
    left join deals d on d.id = t.deal_id and (d.partner_id = t.partner_id or d.hidden_from_distributor is not true)
    left join payouts p on p.id = t.payout_id
    left join commission_plans c on c.id = t.plan_id
    cross join lateral (select ${sums} from ledger_entries where transaction_id = t.id and currency = t.currency) e
  where t.partner_id = $1::uuid and t.currency = $2 and t.occurred_at >= coalesce($3::timestamptz, '-infinity')
    and (t.occurred_at, t.id) < ($4::timestamptz, $5::uuid)
  order by t.occurred_at desc, t.id desc limit $7::int`

const balancesAt = async (partner: string, currency: string, before: null | string, sql: Sql): Promise<MoneyBalances> => {
  const { rows } = await sql<Record<keyof MoneyBalances, string>>(
    `select ${sums} from ledger_entries where partner_id = $1::uuid and currency = $2 and occurred_at < coalesce($3::timestamptz, 'infinity')`,
    [partner, currency, before],
  )
  return Object.fromEntries(accounts.map((account) => [account, Number(rows[0]?.[account] ?? 0)])) as MoneyBalances
}

const zero: MoneyBalances = { available: 0, clearing: 0, paid: 0, pending: 0 }

const lineOf = (row: Row, currency: string, language: Language): StatementLine => {
  const amounts = Object.fromEntries(accounts.map((account) => [account, Number(row[account])])) as MoneyBalances
  const reason = row.kind === 'reversal' && row.reason ? reversalWord(language, row.reason) : row.reason
  const line = {
    amounts,
    deal: row.deal_id && row.deal_name ? { id: row.deal_id, name: row.deal_name } : null,
    id: row.id,
    kind: row.kind,
    occurredAt: row.occurred_at.toISOString(),
    payout: row.payout_id && row.number ? { id: row.payout_id, number: row.number } : null,
    plan: row.plan_name === null ? null : { name: row.plan_name, version: row.plan_version ?? 1 },
    reason,
    releaseAt: row.release_at?.toISOString() ?? null,
    rule: row.label,
  }
  return { ...line, text: statementText(language, line, currency) }
}

/** How a place is written in a cursor. */
export const cursorOf = ({ at, id }: StatementPlace): string => Buffer.from(`${at}|${id}`).toString('base64url')

/** The place that a cursor names; undefined for one that nobody was given. */
export const placeOfCursor = (cursor: string): StatementPlace | undefined => {
  const [, at, id] = /^(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z)\|([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? []
  return at && id && !Number.isNaN(Date.parse(at)) ? { at, id } : undefined
}

/** One page of a partner's statement in one currency, newest first. */
export const readStatement = async (partner: string, { currency, from, language, limit, place, to }: StatementQuery, sql: Sql): Promise<PortalStatement> => {
  const begin = beginOf(place, to)
  const { rows } = await sql<Row>(statement, [partner, currency, from, begin.at, begin.id, language, limit + 1])
  const page = rows.slice(0, limit).map((row) => lineOf(row, currency, language))
  const last = page.at(-1)
  return {
    balances: place ? null : { closing: await balancesAt(partner, currency, to, sql), opening: from === null ? zero : await balancesAt(partner, currency, from, sql) },
    currency,
    from,
    lines: page,
    next: rows.length > limit && last ? cursorOf({ at: last.occurredAt, id: last.id }) : null,
    to,
  }
}
