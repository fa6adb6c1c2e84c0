import { SearchX } from 'lucide-react'

import { IslandMessages } from '../../intl/island-messages.js'
import { DealFilters } from '../../lazy-islands.js'
import { RefreshOnChange } from '../../live/refresh-on-change.js'
import { Card } from '../../ui/card.js'
import { EmptyState } from '../../ui/empty-state.js'
import { LinkButton } from '../../ui/link.js'
import { ListPages } from '../list-pages.js'
import { roomPath, type RoomViewProps } from '../room-view.js'
import { DealTable } from './deal-table.js'
import { DealsHeader } from './deals-header.js'
import { dealListQuery, dealListSearch, isFiltered, loadDealListState } from './list-state.js'
import { NoDeals } from './no-deals.js'

/** All deals the viewer may see; what is looked at stands in the address. */
export const DealList = async ({ context, room, searchParams }: RoomViewProps) => {
  const { apiHref, client, href, intl, portal, t } = context
  const state = loadDealListState(searchParams as Record<string, string>)
  const query = dealListQuery(state, intl.now)
  const [deals, { stages }] = await Promise.all([client.deals.list(query), client.deals.form()])
  const here = href(roomPath(room, 'list'))
  const isEmpty = deals.totalDocs === 0
  const exportHref = isEmpty ? undefined : apiHref(`${portal.apiPath}${client.deals.exportPath({ sort: state.sort, where: query.where })}`)

  return (
    <>
      <RefreshOnChange collection="deals" />
      <DealsHeader context={context} count={deals.totalDocs} exportHref={exportHref} room={room} view="list" />
      <Card isFlush>
        {(!isEmpty || isFiltered(state)) && (
          <IslandMessages intl={intl} namespaces={['dealPhase', 'dealRegistration', 'deals', 'leads']}>
            <DealFilters stages={stages.map(({ id, name }) => ({ id, name }))} />
          </IslandMessages>
        )}
        {!isEmpty && <DealTable context={context} deals={deals.docs} here={here} room={room} stages={stages} state={state} />}
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
