import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import type { PortalStatement } from '../../client/money.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { placeOfCursor, readStatement, type StatementQuery } from '../../database/reads/read-statement.js'
import type { Language } from '../../translations/languages.js'
import { languageOfLocale } from '../../translations/languages.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { portalEndpoint } from '../portal/portal-endpoint.js'
import { requireOpenPayments } from './open-payments.js'
import { readCurrency } from './read-money-input.js'

const [usualLimit, largestLimit] = [25, 100]

/** What is asked of a statement, before anything of it is believed. */
export type StatementAsked = { currency?: unknown; cursor?: unknown; from?: unknown; limit?: unknown; to?: unknown }

const dayOf = async (req: PayloadRequest, value: unknown): Promise<null | string> => {
  if (value === undefined || value === '') {
    return null
  }
  const date = typeof value === 'string' && /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(value) ? new Date(value) : undefined
  if (!date || Number.isNaN(date.getTime())) {
    throw await refusal(req, 'STATEMENT_PERIOD_INVALID')
  }
  return date.toISOString()
}

/** The currency that was asked for; else the one that moved last, and without any the euro. */
const currencyOf = async (viewer: PartnerViewer, req: PayloadRequest, value: unknown): Promise<string> => {
  if (value !== undefined) {
    return readCurrency(req, value)
  }
  const { rows } = await namedSqlOf(req.payload)<{ currency: string }>('select currency from ledger_transactions where partner_id = $1::uuid order by occurred_at desc limit 1', [viewer.partner.id])
  return rows[0]?.currency ?? 'EUR'
}

const limitOf = (value: unknown): number => {
  const limit = Number(value ?? usualLimit)
  return Number.isInteger(limit) ? Math.min(largestLimit, Math.max(1, limit)) : usualLimit
}

/** What a request asks of a statement. */
export const statementQueryOf = async (viewer: PartnerViewer, { currency, cursor, from, limit, to }: StatementAsked, req: PayloadRequest, language: Language): Promise<StatementQuery> => {
  const place = cursor === undefined ? null : typeof cursor === 'string' ? placeOfCursor(cursor) : undefined
  if (place === undefined) {
    throw await refusal(req, 'STATEMENT_CURSOR_INVALID')
  }
  const [start, end] = [await dayOf(req, from), await dayOf(req, to)]
  if (start !== null && end !== null && Date.parse(start) >= Date.parse(end)) {
    throw await refusal(req, 'STATEMENT_PERIOD_INVALID')
  }
  return { currency: await currencyOf(viewer, req, currency), from: start, language, limit: limitOf(limit), place, to: end }
}

/** One page of the statement of the viewer's organisation: also what GraphQL's `portalStatement` answers. */
export const statementOf = async (viewer: PartnerViewer, asked: StatementAsked, req: PayloadRequest, locale: string): Promise<PortalStatement> => {
  await requireOpenPayments(viewer, req)
  return readStatement(viewer.partner.id, await statementQueryOf(viewer, asked, req, languageOfLocale(locale)), namedSqlOf(req.payload))
}

/** `GET /api/portal/statement?currency&from&to&cursor&limit` */
export const statementEndpoint = portalEndpoint('/statement', (viewer, req, locale) => statementOf(viewer, req.query, req, locale))
