import { addDataAndFileToRequest } from 'payload'
import type { Endpoint, PayloadRequest } from 'payload'

import { refusalFor } from '../../../access/refusal.js'

type Options = Pick<Endpoint, 'custom' | 'method' | 'path'> & { handler: (req: PayloadRequest, body: Record<string, unknown>) => Promise<Response> }

const bodyOf = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  await addDataAndFileToRequest(req)
  const body: unknown = req.data
  if (body !== undefined && (typeof body !== 'object' || body === null || Array.isArray(body))) {
    throw await refusalFor(req, 'SEND_AN_OBJECT')
  }
  return (body ?? {}) as Record<string, unknown>
}

/** An endpoint of accounts: its body is an object, and no cache keeps the answer. */
export const ownEndpoint = ({ custom, handler, method, path }: Options): Endpoint => ({
  ...(custom && { custom }),
  handler: async (req) => {
    const response = await handler(req, method === 'get' ? {} : await bodyOf(req))
    response.headers.set('Cache-Control', 'private, no-store')
    return response
  },
  method,
  path,
})
