import type { Endpoint } from 'payload'

import { answerHistory } from '../portal/record-history.js'
import { readableLead } from './readable-lead.js'

/** `GET /api/leads/:id/history`: who did what to the lead, newest first. */
export const leadHistoryEndpoint: Endpoint = {
  handler: async (req) => answerHistory(req, 'leads_id', await readableLead(req)),
  method: 'get',
  path: '/:id/history',
}
