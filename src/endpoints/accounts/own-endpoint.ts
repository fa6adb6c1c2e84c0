import { addDataAndFileToRequest } from 'payload'
import type { Endpoint, PayloadRequest } from 'payload'

import { refusalFor } from '../../../access/refusal.js'
import { viewerOf } from '../../../access/viewer-of.js'

type Options = Pick<Endpoint, 'method' | 'path'> & {
  handler: (req: PayloadRequest, body: Record<string, unknown>) => Promise<Response>
  /** May be called while staff look at the portal as somebody else. @default only for GET */
  isAllowedInPreview?: boolean
}

const bodyOf = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  await addDataAndFileToRequest(req)
  const body: unknown = req.data
  if (body !== undefined && (typeof body !== 'object' || body === null || Array.isArray(body))) {
    throw await refusalFor(req, 'SEND_AN_OBJECT')
  }
  return (body ?? {}) as Record<string, unknown>
}

/** An endpoint of accounts: its body is an object, a preview changes nothing, and no cache keeps the answer. */
export const ownEndpoint = ({ handler, isAllowedInPreview, method, path }: Options): Endpoint => ({
  handler: async (req) => {
    const viewer = await viewerOf(req)
    if (!(isAllowedInPreview ?? method === 'get') && viewer.kind === 'partner-user' && viewer.previewedBy !== null) {
      throw await refusalFor(req, 'PREVIEW_READS_ONLY', { name: viewer.name })
    }
    const response = await handler(req, method === 'get' ? {} : await bodyOf(req))
    response.headers.set('Cache-Control', 'private, no-store')
    return response
  },
  method,
  path,
})
