import type { Endpoint } from 'payload'

import { dealPolicy } from '../../../access/policies/deals.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { type PipelineScope, readDealPipeline } from '../../database/reads/read-deal-pipeline.js'
import { readSettingsOf } from '../../database/reads/read-settings.js'
import { pipelineSince } from '../../domain/deals/pipeline-since.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { privately, requireViewer } from '../portal/portal-endpoint.js'

/** `GET /api/deals/pipeline?since=YYYY-MM-DD`: a partner user's own organisation; staff see the partners whose deals they may read. */
export const dealPipelineEndpoint: Endpoint = {
  handler: async (req) => {
    const viewer = await requireViewer(req)
    if ((await dealPolicy.read.grants(viewer, req)) === false) {
      throw await refusal(req, 'NOT_ALLOWED')
    }
    const since = pipelineSince(req.query.since, new Date())
    if (!since) {
      throw await refusal(req, 'DEAL_DAY_INVALID')
    }
    const scope: PipelineScope =
      viewer.kind === 'partner-user' ? { partner: viewer.partner.id, partnerType: viewer.partner.partnerType } : { partnerType: null, ...(viewer.role === 'manager' && { manager: viewer.id }) }
    const { defaultLocale } = readSettingsOf(req.payload)
    return privately(await readDealPipeline(scope, { defaultLocale, language: languageOf(viewer, req), since }, namedSqlOf(req.payload)))
  },
  method: 'get',
  path: '/pipeline',
}
