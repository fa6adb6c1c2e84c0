import type { Endpoint, PayloadRequest } from 'payload'

import { dealPolicy } from '../../../access/policies/deals.js'
import type { PartnerViewer, StaffViewer } from '../../../access/viewer.js'
import type { DealPipeline } from '../../client/deals.js'
import { namedSqlOf } from '../../database/reads/named-sql.js'
import { type PipelineScope, readDealPipeline } from '../../database/reads/read-deal-pipeline.js'
import { readSettingsOf } from '../../database/reads/read-settings.js'
import { type PipelineFilter, pipelineFilter } from '../../domain/deals/pipeline-filter.js'
import { pipelineSince } from '../../domain/deals/pipeline-since.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { privately, requireViewer } from '../portal/portal-endpoint.js'

/** Partner users count their own deals; distributors, when they ask, also those of the partners below them that are not hidden from them. */
const scopeOfPartner = ({ partner: { id, partnerType, subPartnerIds } }: PartnerViewer, { network, partner, words }: PipelineFilter): PipelineScope => {
  const within = network || partner !== undefined ? [id, ...subPartnerIds] : [id]
  return { notHiddenFrom: id, partners: partner === undefined ? within : within.filter((each) => each === partner), partnerType, words }
}

const scopeOfStaff = ({ id, role }: StaffViewer, { manager, partner, partnerType, words }: PipelineFilter): PipelineScope => ({
  managers: [...(role === 'manager' ? [id] : []), ...(manager === undefined ? [] : [manager])],
  onlyOfType: partnerType !== undefined,
  ...(partner !== undefined && { partners: [partner] }),
  partnerType: partnerType ?? null,
  words,
})

/** What a pipeline is asked for, before anything of it is believed. */
export type PipelineAsked = Readonly<Record<'manager' | 'network' | 'partner' | 'partnerType' | 'search' | 'since', unknown>>

/** The pipeline as the viewer may count it: what REST answers, and GraphQL's `portalDealPipeline`. */
export const pipelineOf = async (asked: Partial<PipelineAsked>, req: PayloadRequest): Promise<DealPipeline> => {
  const viewer = await requireViewer(req)
  if ((await dealPolicy.read.grants(viewer, req)) === false) {
    throw await refusal(req, 'NOT_ALLOWED')
  }
  const since = pipelineSince(asked.since, new Date())
  if (!since) {
    throw await refusal(req, 'DEAL_DAY_INVALID')
  }
  const filter = pipelineFilter(asked)
  if (!filter) {
    throw await refusal(req, 'DEAL_PIPELINE_FILTER')
  }
  if (viewer.kind === 'partner-user' && (filter.manager !== undefined || filter.partnerType !== undefined)) {
    throw await refusal(req, 'NOT_ALLOWED')
  }
  const scope = viewer.kind === 'partner-user' ? scopeOfPartner(viewer, filter) : scopeOfStaff(viewer, filter)
  const { defaultLocale } = readSettingsOf(req.payload)
  return readDealPipeline(scope, { defaultLocale, language: languageOf(viewer, req), since }, namedSqlOf(req.payload))
}

/**
 * `GET /api/deals/pipeline?since=&partner=&search=&network=`: a partner user's own organisation, and for distributors their network; staff see the
 * partners whose deals they may read, narrowed by `partner`, `partnerType` and `manager`.
 */
export const dealPipelineEndpoint: Endpoint = {
  handler: async (req) => privately(await pipelineOf(req.query, req)),
  method: 'get',
  path: '/pipeline',
}
