import type { Endpoint } from 'payload'

import { slugs } from '../../../collections/slugs.js'
import { asViewer } from '../../database/doors.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { requireViewer } from '../portal/portal-endpoint.js'
import { sendFile } from './send-file.js'
import type { StoredFile } from './stored-bytes.js'

/** `GET /api/files/file/:filename`, in front of Payload's own: the admin's link to a file. Staff alone read files, and save them as everybody does. */
export const fileByNameEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requireViewer(req)
    if (viewer.kind !== 'staff') {
      throw await refusal(req, 'FILE_NOT_FOUND')
    }
    const { docs } = await asViewer(req).find<StoredFile>({ collection: slugs.files, limit: 1, pagination: false, where: { filename: { equals: String(req.routeParams?.filename) } } })
    const [file] = docs
    if (!file) {
      throw await refusal(req, 'FILE_NOT_FOUND')
    }
    return sendFile(file, req)
  },
  method: 'get',
  path: '/file/:filename',
}
