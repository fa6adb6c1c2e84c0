import type { Endpoint, PayloadRequest } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { asSystem, asViewer } from '../../database/doors.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { requireViewer } from '../portal/portal-endpoint.js'
import { countDownload } from './count-download.js'
import { sendFile } from './send-file.js'
import type { StoredFile } from './stored-bytes.js'

const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** The file behind a document that whoever asks may read; 404 otherwise, the same as for one that does not exist. */
const readableFile = async (id: string, req: PayloadRequest): Promise<StoredFile> => {
  const document = uuid.test(id) ? await asViewer(req).findByID<null | object>({ collection: slugs.documents, disableErrors: true, id, select: { title: true } }) : null
  if (!document) {
    throw await refusal(req, 'DOCUMENT_NOT_FOUND')
  }
  const system = asSystem(req, 'whoever reads a document may have its file, which is named to staff alone')
  const stored = await system.findByID<null | { file?: null | string }>({ collection: slugs.documents, disableErrors: true, id, select: { file: true } })
  const file = stored?.file ? await system.findByID<null | StoredFile>({ collection: slugs.files, disableErrors: true, id: stored.file }) : null
  if (!file) {
    throw await refusal(req, 'FILE_NOT_FOUND')
  }
  return file
}

/**
 * `GET /api/documents/:id/download`: the current version of a document. What a partner user takes is counted when its first byte leaves;
 * staff, also in a preview, take without being counted.
 */
export const downloadDocumentEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requireViewer(req)
    const document = String(req.routeParams?.id)
    const file = await readableFile(document, req)
    const isCounted = viewer.kind === 'partner-user' && viewer.previewedBy === null
    return sendFile(file, req, isCounted ? { onStart: () => countDownload(req, { document, file: file.id, viewer }) } : {})
  },
  method: 'get',
  path: '/:id/download',
}
