import type { Endpoint } from 'payload'

import { namedSqlOf } from '../../database/reads/named-sql.js'
import { placeOfCursor, readStatement, type StatementQuery } from '../../database/reads/read-statement.js'
import type { StatementLine } from '../../client/money.js'
import type { Sql } from '../../database/sql.js'
import { type Currency, exponentOf } from '../../domain/money.js'
import { csvWords } from '../../translations/commissions/csv-words.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { byteOrderMark, csvLine } from '../leads/csv.js'
import { csvAnswer } from './csv-answer.js'
import { requireOpenPayments } from './open-payments.js'
import { requirePartnerUser } from '../portal/portal-endpoint.js'
import { statementQueryOf } from './statement.js'

const rowsAtATime = 500

/** An amount as spreadsheets count with it: a decimal number, moved digit by digit and never divided. */
export const decimalAmount = (amountInMinorUnits: number, currency: string): string => {
  const exponent = exponentOf(currency as Currency)
  const digits = String(Math.abs(amountInMinorUnits)).padStart(exponent + 1, '0')
  const sign = amountInMinorUnits < 0 ? '-' : ''
  return exponent === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

/** Numbers are written past the guard against formulas: a minus is a number here, and nobody typed it. */
const numbersAfter = (texts: readonly unknown[], numbers: readonly string[]): string => csvLine(texts).replace(/\r\n$/, `,${numbers.join(',')}\r\n`)

const rowOf = ({ amounts, deal, kind, occurredAt, payout, plan, releaseAt, rule, text }: StatementLine, currency: string, kinds: Readonly<Record<string, string>>): string =>
  numbersAfter(
    [occurredAt, kinds[kind], deal?.name, rule, plan && `${plan.name} (${plan.version})`, payout?.number, releaseAt, text, currency],
    [amounts.pending, amounts.available, amounts.clearing, amounts.paid].map((amount) => decimalAmount(amount, currency)),
  )

async function* linesOf(partner: string, query: StatementQuery, sql: Sql): AsyncGenerator<string> {
  const words = csvWords[query.language]
  yield `${byteOrderMark}${csvLine(words.statement)}`
  for (let place: StatementQuery['place'] = null; ; ) {
    const { lines, next } = await readStatement(partner, { ...query, limit: rowsAtATime, place }, sql)
    yield lines.map((line) => rowOf(line, query.currency, words.kinds)).join('')
    place = (next === null ? null : placeOfCursor(next)) ?? null
    if (place === null) {
      return
    }
  }
}

/** `GET /api/portal/statement.csv?currency&from&to`: the whole statement for a spreadsheet. */
export const statementCsvEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requirePartnerUser(req)
    await requireOpenPayments(viewer, req)
    const query = await statementQueryOf(viewer, { currency: req.query.currency, from: req.query.from, to: req.query.to }, req, languageOf(viewer, req))
    return csvAnswer(linesOf(viewer.partner.id, query, namedSqlOf(req.payload)), `statement-${query.currency}`)
  },
  method: 'get',
  path: '/portal/statement.csv',
}
