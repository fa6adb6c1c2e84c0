import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

import { canWrite } from '../../../access/rules/may-write.js'
import { slugs } from '../../../collections/slugs.js'
import { asSystem, sqlOf } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { takesInvoice } from '../../domain/ledger/payout-steps.js'
import { lockedPayout } from '../../ledger/payouts/payout-row.js'
import { tellAboutPayout } from '../../ledger/payouts/tell-about-payout.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { sendFile } from '../library/send-file.js'
import type { StoredFile } from '../library/stored-bytes.js'
import { privately, requireViewer } from '../portal/portal-endpoint.js'
import { readablePayout } from './readable-payout.js'

const keepInvoice = async (req: PayloadRequest): Promise<Response> => {
  const viewer = await requireViewer(req)
  const { id } = await readablePayout(req)
  const mayKeep = viewer.kind === 'partner-user' ? canWrite(viewer) : viewer.role === 'admin' || viewer.role === 'finance'
  if (!mayKeep) {
    throw await refusal(req, 'NOT_ALLOWED')
  }
  await addDataAndFileToRequest(req)
  const { file } = req
  if (!file) {
    throw await refusal(req, 'INVOICE_MISSING')
  }
  const doc = await inTransaction(req, async () => {
    const payout = await lockedPayout(req, id)
    if (!takesInvoice(payout.status)) {
      throw await refusal(req, 'INVOICE_TOO_LATE')
    }
    const kept = await asSystem(req, 'partners hand in invoices here and write no files elsewhere').create<{ id: string }>({ collection: slugs.files, data: { keptFor: 'payout' }, file })
    await sqlOf(req)('update payouts set invoice_id = $2::uuid, invoice_at = now(), updated_at = now() where id = $1::uuid', [payout.id, kept.id])
    await tellAboutPayout(req, payout, 'invoiced')
    return readablePayout(req)
  })
  return privately(Response.json({ doc }, { status: 201 }))
}

/** `POST /api/payouts/:id/invoice` (a form with `file`): the partner's invoice, kept where only the partner, its manager and finance get it. */
export const keepInvoiceEndpoint: Endpoint = { handler: keepInvoice, method: 'post', path: '/:id/invoice' }

/** `GET /api/payouts/:id/invoice`: the invoice, to be saved, for whoever may read the payout. */
export const invoiceEndpoint: Endpoint = {
  handler: async (req) => {
    const { invoice } = await readablePayout(req)
    const file = invoice ? await asSystem(req, 'whoever may read the payout may read its invoice').findByID<null | StoredFile>({ collection: slugs.files, disableErrors: true, id: invoice }) : null
    if (!file) {
      throw await refusal(req, 'INVOICE_NOT_FOUND')
    }
    return sendFile(file, req)
  },
  method: 'get',
  path: '/:id/invoice',
}
