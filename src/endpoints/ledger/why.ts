import type { Endpoint, PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import type { StatementWhy } from '../../client/money.js'
import { asSystem, asViewer } from '../../database/doors.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { readWhy } from '../../ledger/read-why.js'
import type { Language } from '../../translations/languages.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { privately, requirePartnerUser, requireViewer } from '../portal/portal-endpoint.js'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** The why of a line, if whoever asks may read the line: also what GraphQL's `portalStatementWhy` answers. */
export const whyOf = async (req: PayloadRequest, transaction: string, language: Language): Promise<StatementWhy> => {
  const line = uuid.test(transaction)
    ? await asViewer(req).findByID<null | { id: string }>({ collection: slugs.ledgerTransactions, disableErrors: true, id: transaction, select: { kind: true } })
    : null
  const tierName = async (id: string): Promise<null | string> =>
    (await asSystem(req, 'the tier at the close is part of the reader’s own why').findByID<null | { name?: string }>({ collection: slugs.tiers, disableErrors: true, id, locale: language }))?.name ?? null
  const why = line ? await readWhy(line.id, { language, tierName }, namedSqlOf(req.payload)) : null
  if (!why) {
    throw await refusal(req, 'STATEMENT_LINE_NOT_FOUND')
  }
  return why
}

/** `GET /api/portal/statement/:transaction/why`: how the amount of an own line came about. */
export const statementWhyEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requirePartnerUser(req)
    return privately(await whyOf(req, String(req.routeParams?.transaction), languageOf(viewer, req)))
  },
  method: 'get',
  path: '/portal/statement/:transaction/why',
}

/** `GET /api/ledger-transactions/:id/why`: the same for everybody who may read the line. */
export const transactionWhyEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requireViewer(req)
    return privately(await whyOf(req, String(req.routeParams?.id), languageOf(viewer, req)))
  },
  method: 'get',
  path: '/:id/why',
}
