import type { Endpoint, PayloadRequest } from 'payload'

import type { PortalStatement } from '../../client/money.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { placeOfCursor, readStatement, type StatementQuery } from '../../database/reads/read-statement.js'
import { drawStatement } from '../../pdf/statement-paper.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { requirePartnerUser } from '../portal/portal-endpoint.js'
import { requireOpenPayments } from './open-payments.js'
import { mostLinesOnPaper, pdfAnswer, vendorNameOf } from './pdf-answer.js'
import { statementQueryOf } from './statement.js'

const rowsAtATime = 500

/** The whole statement of a span; refused when it has more lines than belong on paper. */
const wholeStatement = async (req: PayloadRequest, partner: string, query: StatementQuery): Promise<PortalStatement> => {
  const sql = namedSqlOf(req.payload)
  const first = await readStatement(partner, { ...query, limit: rowsAtATime, place: null }, sql)
  const lines = [...first.lines]
  for (let { next } = first; next !== null; ) {
    if (lines.length > mostLinesOnPaper) {
      throw await refusal(req, 'STATEMENT_TOO_LONG', { most: String(mostLinesOnPaper) })
    }
    const page = await readStatement(partner, { ...query, limit: rowsAtATime, place: placeOfCursor(next) ?? null }, sql)
    lines.push(...page.lines)
    next = page.next
  }
  return { ...first, lines }
}

/** `GET /api/portal/statement.pdf?currency&from&to`: the statement of the own organisation on paper. */
export const statementPdfEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requirePartnerUser(req)
    await requireOpenPayments(viewer, req)
    const language = languageOf(viewer, req)
    const { currency, from, to } = req.query
    const query = await statementQueryOf(viewer, { currency, from, to }, req, language)
    const statement = await wholeStatement(req, viewer.partner.id, query)
    const paper = await drawStatement({ language, now: new Date(), partner: viewer.partner.name, statement, vendor: await vendorNameOf(req, language) })
    return pdfAnswer(paper, ['statement', query.currency, query.from?.slice(0, 10)].filter(Boolean).join('-'))
  },
  method: 'get',
  path: '/portal/statement.pdf',
}
