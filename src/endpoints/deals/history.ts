import type { Endpoint } from 'payload'

import { answerHistory } from '../portal/record-history.js'
import { readableDeal } from './readable-deal.js'

/** `GET /api/deals/:id/history`: who did what to the deal, newest first. */
export const dealHistoryEndpoint: Endpoint = {
  handler: async (req) => answerHistory(req, 'deals_id', await readableDeal(req)),
  method: 'get',
  path: '/:id/history',
}
