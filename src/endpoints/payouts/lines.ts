import type { Endpoint } from 'payload'

import type { PayoutLines } from '../../client/money.js'
import { cursorOf, placeOfCursor, type StatementPlace } from '../../database/reads/read-statement.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import type { Sql } from '../../database/sql.js'
import { csvWords } from '../../translations/commissions/csv-words.js'
import type { Language } from '../../translations/languages.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { byteOrderMark, csvLine } from '../leads/csv.js'
import { csvAnswer } from '../ledger/csv-answer.js'
import { decimalAmount } from '../ledger/statement-csv.js'
import { privately, requireViewer } from '../portal/portal-endpoint.js'
import { readablePayout } from './readable-payout.js'

type Line = PayoutLines['lines'][number]
type Row = Omit<Line, 'amount' | 'deal' | 'occurredAt'> & { amount: string; deal_id: null | string; deal_name: null | string; occurred_at: Date }

const pageLength = 100

const statement = `select l.transaction_id::text as transaction, l.amount, l.state, t.kind::text as kind, t.occurred_at, d.id::text as deal_id, d.name as deal_name, a.trace -> 'labels' ->> $5 as rule
  from portal_payout_lines l join ledger_transactions t on t.id = l.transaction_id left join ledger_transactions a on a.id = t.accrual_id
    left join deals d on d.id = t.deal_id and (d.partner_id = t.partner_id or d.hidden_from_distributor is not true)
  where l.payout_id = $1::uuid and (t.occurred_at, t.id) > (coalesce($2::timestamptz, '-infinity'), coalesce($3::uuid, '00000000-0000-0000-0000-000000000000'))
  order by t.occurred_at, t.id limit $4::int`

/** Lines of a payout, oldest first. */
export const readPayoutLines = async (payout: string, place: null | StatementPlace, language: Language, sql: Sql): Promise<PayoutLines> => {
  const { rows } = await sql<Row>(statement, [payout, place?.at ?? null, place?.id ?? null, pageLength + 1, language])
  const lines = rows.slice(0, pageLength).map(({ amount, deal_id: id, deal_name: name, kind, occurred_at: at, rule, state, transaction }): Line => ({
    amount: Number(amount),
    deal: id && name ? { id, name } : null,
    kind,
    occurredAt: at.toISOString(),
    rule,
    state,
    transaction,
  }))
  const last = lines.at(-1)
  return { lines, next: rows.length > pageLength && last ? cursorOf({ at: last.occurredAt, id: last.transaction }) : null }
}

async function* csvOf(payout: string, currency: string, language: Language, sql: Sql): AsyncGenerator<string> {
  const { kinds, payoutLines } = csvWords[language]
  yield `${byteOrderMark}${csvLine(payoutLines)}`
  for (let place: null | StatementPlace = null; ; ) {
    const { lines, next } = await readPayoutLines(payout, place, language, sql)
    yield lines.map(({ amount, deal, kind, occurredAt, rule, state }) => csvLine([occurredAt, kinds[kind], deal?.name, rule, state, currency]).replace(/\r\n$/, `,${decimalAmount(amount, currency)}\r\n`)).join('')
    place = (next === null ? null : placeOfCursor(next)) ?? null
    if (place === null) {
      return
    }
  }
}

/** `GET /api/payouts/:id/lines?cursor=`: what a payout consists of. */
export const payoutLinesEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requireViewer(req)
    const { id } = await readablePayout(req)
    const { cursor } = req.query
    const place = cursor === undefined ? null : typeof cursor === 'string' ? placeOfCursor(cursor) : undefined
    if (place === undefined) {
      throw await refusal(req, 'STATEMENT_CURSOR_INVALID')
    }
    return privately(await readPayoutLines(id, place, languageOf(viewer, req), namedSqlOf(req.payload)))
  },
  method: 'get',
  path: '/:id/lines',
}

/** `GET /api/payouts/:id/lines.csv`: all of them for a spreadsheet. */
export const payoutLinesCsvEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requireViewer(req)
    const { currency, id, number } = await readablePayout(req)
    return csvAnswer(csvOf(id, currency, languageOf(viewer, req), namedSqlOf(req.payload)), `payout-${number}`)
  },
  method: 'get',
  path: '/:id/lines.csv',
}
