import type { PayloadRequest } from 'payload'

/**
 * The full address of a page for a mail. The `Host` of a request is anybody's claim and would let a stranger send reset links to their own
 * server, so it counts only when it is a listed origin.
 */
export const portalAddress = (req: Pick<PayloadRequest, 'origin' | 'payload'>, path: string): string => {
  const { csrf, serverURL } = req.payload.config
  const origin = serverURL || (req.origin && csrf.includes(req.origin) ? req.origin : (csrf[0] ?? ''))
  return `${origin.replace(/\/$/, '')}${path}`
}
