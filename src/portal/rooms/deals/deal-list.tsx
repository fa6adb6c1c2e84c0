import { SearchX } from 'lucide-react'

import { IslandMessages } from '../../intl/island-messages.js'
import { DealFilters } from '../../lazy-islands.js'
import { RefreshOnChange } from '../../live/refresh-on-change.js'
import { Card } from '../../ui/card.js'
import { EmptyState } from '../../ui/empty-state.js'
import { LinkButton } from '../../ui/link.js'
import { ListPages } from '../list-pages.js'
import { loadNetwork, partnerNameIn } from '../load-network.js'
import { roomPath, type RoomViewProps } from '../room-view.js'
import { DealTable } from './deal-table.js'
import { DealsHeader } from './deals-header.js'
import { dealListQuery, dealListSearch, isFiltered, loadDealListState } from './list-state.js'
import { NetworkPipeline } from './network-pipeline.js'
import { NoDeals } from './no-deals.js'

/** All deals the viewer may see, for a distributor with those of its network and what they come to; what is looked at stands in the address. */
export const DealList = async ({ context, room, searchParams }: RoomViewProps) => {
  const { apiHref, client, href, intl, portal, t } = context
  const state = loadDealListState(searchParams as Record<string, string>)
  const network = await loadNetwork(context)
  const isNetwork = network.length > 0
  // Partners below may work in other pipelines than the distributor itself.
  const knownStages = isNetwork ? (await client.deals.stages()).docs : []
  const query = dealListQuery(state, intl.now, knownStages)
  const [deals, form, pipeline] = await Promise.all([client.deals.list(query), client.deals.form(), isNetwork ? client.deals.pipeline({ network: true, ...(state.partner && { partner: state.partner }) }) : undefined])
  const stages = isNetwork ? knownStages : form.stages
  const stageChoices = stages.filter(({ name }, index) => stages.findIndex((stage) => stage.name === name) === index)
  const here = href(roomPath(room, 'list'))
  const isEmpty = deals.totalDocs === 0
  const exportHref = isEmpty ? undefined : apiHref(`${portal.apiPath}${client.deals.exportPath({ sort: state.sort, where: query.where })}`)

  return (
    <>
      <RefreshOnChange collection="deals" />
      <DealsHeader context={context} count={deals.totalDocs} exportHref={exportHref} room={room} view="list" />
      {pipeline && <NetworkPipeline context={context} partnerName={state.partner ? partnerNameIn(network, state.partner) : undefined} pipeline={pipeline} />}
      <Card isFlush>
        {(!isEmpty || isFiltered(state)) && (
          <IslandMessages intl={intl} namespaces={['dealPhase', 'dealRegistration', 'deals', 'leads']}>
            <DealFilters partners={network} stages={stageChoices.map(({ id, name }) => ({ id, name }))} />
          </IslandMessages>
        )}
        {!isEmpty && <DealTable context={context} deals={deals.docs} here={here} network={network} room={room} stages={stages} state={state} />}
        {isEmpty && isFiltered(state) && (
          <EmptyState action={<LinkButton href={here}>{t('deals.clearFilters')}</LinkButton>} Icon={SearchX} title={t('deals.noMatchTitle')}>
            {t('deals.noMatchText')}
          </EmptyState>
        )}
        {isEmpty && !isFiltered(state) && <NoDeals context={context} room={room} />}
        {!isEmpty && <ListPages context={context} hrefOf={(page) => `${here}${dealListSearch({ ...state, page })}`} page={deals} />}
      </Card>
    </>
  )
}
