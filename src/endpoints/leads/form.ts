import type { Endpoint } from 'payload'

import { leadQuestionsOf } from '../../../hooks/sales/lead-questions.js'
import type { LeadForm } from '../../client/types.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { privately, requirePartnerUser } from '../portal/portal-endpoint.js'

/** `GET /api/leads/form`: what the lead form of the viewer's partner type asks beyond the built-in questions. */
export const leadFormEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requirePartnerUser(req)
    const form: LeadForm = { customFields: await leadQuestionsOf(req, viewer.partner.partnerType, languageOf(viewer, req)) }
    return privately(form)
  },
  method: 'get',
  path: '/form',
}
