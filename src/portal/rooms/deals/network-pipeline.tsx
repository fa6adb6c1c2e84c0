import type { DealPipeline } from '../../../client/deals.js'
import type { PageContext } from '../../data/load-page.js'
import { PipelineNumbers } from './board/pipeline-numbers.js'

/** What the deals of a network come to, or those of one partner of it; hidden deals are no part of it. */
export const NetworkPipeline = ({ context, partnerName, pipeline }: { context: PageContext; partnerName: string | undefined; pipeline: DealPipeline }) => (
  <div className="mb-6">
    <h2 className="mb-3 text-sm font-semibold [overflow-wrap:anywhere] text-ink">{partnerName === undefined ? context.t('deals.networkPipeline') : context.t('deals.pipelineOf', { name: partnerName })}</h2>
    <PipelineNumbers context={context} pipeline={pipeline} />
  </div>
)
