import type { PayloadRequest } from 'payload'

/**
 * The mark of a request (`context: { [silent]: true }` of a Local API call) that writes history and tells nobody: imports and the seed.
 * History is still written.
 */
export const silent = 'portalTellsNobody'

/** Whether this request tells nobody. */
export const isSilent = (req: Pick<PayloadRequest, 'context'>): boolean => req.context[silent] === true
