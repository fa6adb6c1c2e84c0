import { type Endpoint, type PayloadRequest, validateQueryPaths, type Where } from 'payload'

import { payoutPolicy } from '../../../access/policies/payouts.js'
import { refuseSort, refuseWhere } from '../../../access/refuse-query.js'
import type { PartnerViewer, StaffViewer } from '../../../access/viewer.js'
import { slugs } from '../../../collections/slugs.js'
import type { DuePayouts, Payout } from '../../client/money.js'
import { asViewer, sqlOf } from '../../database/doors.js'
import { duePayouts, isWorthPaying } from '../../ledger/payouts/collect.js'
import { csvWords } from '../../translations/commissions/csv-words.js'
import { payoutStatusWord } from '../../translations/events/payout-words.js'
import type { Language } from '../../translations/languages.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { byteOrderMark, csvLine } from '../leads/csv.js'
import { csvAnswer } from '../ledger/csv-answer.js'
import { readCurrency, readPartner } from '../ledger/read-money-input.js'
import { decimalAmount } from '../ledger/statement-csv.js'
import { privately, requireViewer } from '../portal/portal-endpoint.js'

type Listed = Omit<Payout, 'partner'> & { partner: null | string | { name: string } }

const pageLength = 100
const mostRows = 50_000

const rowOf = (payout: Listed, language: Language): string => {
  const { amount, createdAt, currency, lineCount, number, paidAt, partner, reference, scheduledFor, status } = payout
  const name = typeof partner === 'object' ? partner?.name : partner
  return csvLine([number, name, payoutStatusWord(language, status), createdAt, scheduledFor, paidAt, reference, lineCount, currency]).replace(/\r\n$/, `,${decimalAmount(amount, currency)}\r\n`)
}

/** A partner's own name is known without asking; related records are for staff to ask for. */
async function* linesOf(req: PayloadRequest, viewer: PartnerViewer | StaffViewer, language: Language): AsyncGenerator<string> {
  const named = viewer.kind === 'staff' ? { depth: 1, populate: { [slugs.partners]: { name: true } } as never } : {}
  yield `${byteOrderMark}${csvLine(csvWords[language].payouts)}`
  for (let page = 1, isMore = true; isMore && page * pageLength <= mostRows; page += 1) {
    const { docs, hasNextPage } = await asViewer(req).find<Listed>({
      ...named,
      collection: slugs.payouts,
      limit: pageLength,
      page,
      sort: (req.query.sort as string | undefined) ?? '-createdAt',
      where: (req.query.where ?? {}) as Where,
    })
    yield docs.map((payout) => rowOf(viewer.kind === 'staff' ? payout : { ...payout, partner: viewer.partner }, language)).join('')
    isMore = hasNextPage
  }
}

/** Nobody filters or sorts by more here than in the list. */
const checkQuery = async (req: PayloadRequest, isStaff: boolean, language: Language): Promise<void> => {
  const where = (req.query.where ?? {}) as Where
  const collectionConfig = req.payload.collections[slugs.payouts]?.config
  refuseSort(req.query.sort, payoutPolicy.partnerQuery, language)
  if (!isStaff) {
    refuseWhere(where, payoutPolicy.partnerQuery, language)
  } else if (collectionConfig) {
    await validateQueryPaths({ collectionConfig, overrideAccess: false, req, where })
  }
}

/** `GET /api/payouts/export.csv?where=&sort=`: what the list shows, all pages of it. */
export const payoutExportEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requireViewer(req)
    if ((await payoutPolicy.read.grants(viewer, req)) === false) {
      throw await refusal(req, 'NOT_ALLOWED')
    }
    const language = languageOf(viewer, req)
    await checkQuery(req, viewer.kind === 'staff', language)
    return csvAnswer(linesOf(req, viewer, language), 'payouts')
  },
  method: 'get',
  path: '/export.csv',
}

/** `GET /api/payouts/due?partner=&currency=`: what waits to be paid out, for finance, administrators, and managers for their partners. */
export const duePayoutsEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requireViewer(req)
    if (viewer.kind !== 'staff' || viewer.role === 'marketer') {
      throw await refusal(req, 'FINANCE_ONLY')
    }
    const due = await duePayouts(sqlOf(req), {
      currency: req.query.currency === undefined ? null : await readCurrency(req, req.query.currency),
      manager: viewer.role === 'manager' ? viewer.id : null,
      partner: req.query.partner === undefined ? null : (await readPartner(req, req.query.partner)).id,
    })
    const answer: DuePayouts = { due: due.map((each) => ({ ...each, isWorthPaying: isWorthPaying(each) })) }
    return privately(answer)
  },
  method: 'get',
  path: '/due',
}
