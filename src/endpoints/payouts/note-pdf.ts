import type { Endpoint, PayloadRequest } from 'payload'

import type { PayoutLines } from '../../client/money.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { placeOfCursor, type StatementPlace } from '../../database/reads/read-statement.js'
import { drawPayout } from '../../pdf/payout-paper.js'
import type { Language } from '../../translations/languages.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { mostLinesOnPaper, pdfAnswer, vendorNameOf } from '../ledger/pdf-answer.js'
import { readPartner } from '../ledger/read-money-input.js'
import { requireViewer } from '../portal/portal-endpoint.js'
import { readPayoutLines } from './lines.js'
import { readablePayout } from './readable-payout.js'

/** What a payout consists of: what was taken out of its draft is no part of it. */
const linesOf = async (req: PayloadRequest, payout: string, language: Language): Promise<{ lines: PayoutLines['lines']; more: boolean }> => {
  const lines: PayoutLines['lines'] = []
  for (let place: null | StatementPlace = null; lines.length <= mostLinesOnPaper; ) {
    const page: PayoutLines = await readPayoutLines(payout, place, language, namedSqlOf(req.payload))
    lines.push(...page.lines.filter(({ state }) => state !== 'detached'))
    if (page.next === null) {
      return { lines, more: false }
    }
    place = placeOfCursor(page.next) ?? null
  }
  return { lines: lines.slice(0, mostLinesOnPaper), more: true }
}

/** `GET /api/payouts/:id/note.pdf`: a payout on paper, for whoever may read it. */
export const payoutNoteEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requireViewer(req)
    const payout = await readablePayout(req)
    const language = languageOf(viewer, req)
    const { name: partner } = await readPartner(req, payout.partner)
    const paper = await drawPayout({ ...(await linesOf(req, payout.id, language)), language, now: new Date(), partner, payout, vendor: await vendorNameOf(req, language) })
    return pdfAnswer(paper, `payout-${payout.number}`)
  },
  method: 'get',
  path: '/:id/note.pdf',
}
