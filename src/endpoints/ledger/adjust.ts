import type { PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { asViewer, sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { adjustment } from '../../domain/ledger/postings.js'
import { post } from '../../ledger/post.js'
import { newId } from '../../notifications/new-id.js'
import { notify } from '../../notifications/notify.js'
import { recordActivity } from '../../notifications/record-activity.js'
import { moneyValue } from '../../translations/events/money-words.js'
import { ownEndpoint } from '../accounts/own-endpoint.js'
import { requireFinance } from './open-payments.js'
import { readCurrency, readPartner, readReason, readSignedAmount } from './read-money-input.js'

const adjust = async (req: PayloadRequest, body: Record<string, unknown>): Promise<Response> => {
  const viewer = await requireFinance(req)
  const [partner, currency] = [await readPartner(req, body.partner), await readCurrency(req, body.currency)]
  const [amount, reason] = [await readSignedAmount(req, body.amount), await readReason(req, body.reason)]
  const doc = await inTransaction(req, async () => {
    const posting = adjustment({ amountInMinorUnits: amount, currency, partner: partner.id }, `adjustment:${newId()}`, new Date().toISOString())
    const [posted] = await post(sqlOf(req), posting ? [{ ...posting, actorName: viewer.name, reason }] : [])
    const value = moneyValue(amount, currency)
    await recordActivity(req, { action: 'ledger.adjusted', isInternal: true, partner: partner.id, record: { relationTo: slugs.partners, value: partner.id }, recordTitle: partner.name, to: value })
    await notify(req, { event: 'commission.adjusted', key: posted?.id ?? '', partner: partner.id, record: null, variables: { amount: value, partner: partner.name, person: viewer.name, reason } })
    return asViewer(req).findByID({ collection: slugs.ledgerTransactions, id: posted?.id ?? '' })
  })
  return Response.json({ doc }, { status: 201 })
}

/** `POST /api/ledger-transactions/adjust {partner, currency, amount, reason}` (finance): corrects a balance by a signed amount; nothing that stands is changed. */
export const adjustEndpoint = ownEndpoint({ handler: adjust, method: 'post', path: '/adjust' })
