import { addDataAndFileToRequest } from 'payload'
import type { Endpoint, PayloadRequest } from 'payload'

import { viewerOf } from '../../../access/viewer-of.js'
import { slugs } from '../../../collections/slugs.js'
import type { Deal, DealAttachments } from '../../client/deals.js'
import { asSystem } from '../../database/doors.js'
import { inTransaction } from '../../database/in-transaction.js'
import { lockRows } from '../../database/lock-rows.js'
import { canWrite } from '../../../access/rules/may-write.js'
import { recordActivity } from '../../notifications/record-activity.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { sendFile } from '../library/send-file.js'
import type { StoredFile } from '../library/stored-bytes.js'
import { privately, requireViewer } from '../portal/portal-endpoint.js'
import { readableDeal } from './readable-deal.js'

type Stored = StoredFile & { createdAt: string; filesize?: null | number }

const mostAttachments = 50

const filesOf = async (req: PayloadRequest, ids: readonly string[]): Promise<Stored[]> => {
  const door = asSystem(req, 'whoever reads a deal may have its files, which are named to staff alone')
  return ids.length === 0 ? [] : (await door.find<Stored>({ collection: slugs.files, limit: mostAttachments, pagination: false, where: { id: { in: [...ids] } } })).docs
}

const list: Endpoint = {
  handler: async (req) => {
    await requireViewer(req)
    const files = await filesOf(req, (await readableDeal(req)).attachments ?? [])
    const answer: DealAttachments = {
      files: files.map(({ createdAt, filesize, id, mimeType, originalName }) => ({ createdAt, id, mimeType: mimeType ?? 'application/octet-stream', name: originalName ?? 'download', sizeInBytes: filesize ?? 0 })),
    }
    return privately(answer)
  },
  method: 'get',
  path: '/:id/attachments',
}

const download: Endpoint = {
  handler: async (req) => {
    await requireViewer(req)
    const { attachments } = await readableDeal(req)
    const file = String(req.routeParams?.file)
    const [found] = (attachments ?? []).includes(file) ? await filesOf(req, [file]) : []
    if (!found) {
      throw await refusal(req, 'FILE_NOT_FOUND')
    }
    return sendFile(found, req)
  },
  method: 'get',
  path: '/:id/attachments/:file',
}

/** Stores the file of the request and names it in the deal: both, or neither. */
const attach = async (req: PayloadRequest): Promise<Deal> => {
  const viewer = await viewerOf(req)
  return inTransaction(req, async () => {
    await lockRows(req, slugs.deals, [req.routeParams?.id])
    const deal = await readableDeal(req)
    const isOwn = viewer.kind === 'partner-user' && deal.partner === viewer.partner.id && canWrite(viewer)
    if (!isOwn && !(viewer.kind === 'staff' && (viewer.role === 'admin' || viewer.role === 'manager'))) {
      throw await refusal(req, 'NOT_ALLOWED')
    }
    if (viewer.kind === 'partner-user' && deal.phase !== 'open') {
      throw await refusal(req, 'DEAL_CLOSED')
    }
    const { file } = req
    const before = deal.attachments ?? []
    if (!file || before.length >= mostAttachments) {
      throw await refusal(req, file ? 'DEAL_ATTACHMENTS_FULL' : 'FILE_EMPTY')
    }
    const { name } = file
    const stored = await asSystem(req, 'who may write a deal may add files to it').create<{ id: string; originalName?: null | string }>({ collection: slugs.files, data: { keptFor: 'deal' }, file })
    delete req.file
    delete req.context.originalFileName
    await recordActivity(req, { action: 'deal.attached', field: 'attachments', partner: deal.partner, record: { relationTo: slugs.deals, value: deal.id }, recordTitle: deal.name, to: stored.originalName ?? name })
    return asSystem(req, 'the files of a deal are named by the server').update<Deal>({ collection: slugs.deals, data: { attachments: [...before, stored.id] }, id: deal.id })
  })
}

const upload: Endpoint = {
  handler: async (req) => {
    await requireViewer(req)
    await addDataAndFileToRequest(req)
    const { attachments, id } = await attach(req)
    return privately({ doc: { attachments: attachments ?? [], id } })
  },
  method: 'post',
  path: '/:id/attachments',
}

/** Files of a deal: `GET` and `POST /api/deals/:id/attachments`, `GET /api/deals/:id/attachments/:file`. */
export const attachmentEndpoints: Endpoint[] = [list, download, upload]
