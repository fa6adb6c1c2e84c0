import { Download, Plus, SearchX, UserPlus } from 'lucide-react'

import { LeadFilters } from '../../lazy-islands.js'
import { RefreshOnChange } from '../../live/refresh-on-change.js'
import { IslandMessages } from '../../intl/island-messages.js'
import { buttonClass } from '../../ui/button-class.js'
import { Card } from '../../ui/card.js'
import { EmptyState } from '../../ui/empty-state.js'
import { LinkButton } from '../../ui/link.js'
import { PageHeader } from '../../ui/page-header.js'
import { ListPages } from '../list-pages.js'
import { loadNetwork } from '../load-network.js'
import { roomPath, type RoomViewProps } from '../room-view.js'
import { LeadTable } from './lead-table.js'
import { isFiltered, leadListQuery, leadListSearch, loadLeadListState } from './list-state.js'

/** All leads of the viewer's organisation, and of a distributor's network; what is looked at stands in the address. */
export const LeadList = async ({ blocks, context, room, searchParams }: RoomViewProps) => {
  const { apiHref, client, href, intl, me, portal, t } = context
  const state = loadLeadListState(searchParams as Record<string, string>)
  const query = leadListQuery(state)
  const [leads, network] = await Promise.all([client.leads.list(query), loadNetwork(context)])
  const here = href(roomPath(room))
  const newLead = me.may.submitLeads ? href(roomPath(room, 'new')) : undefined
  const isEmpty = leads.totalDocs === 0
  const exportHref = apiHref(`${portal.apiPath}${client.leads.exportPath({ sort: state.sort, where: query.where })}`)

  return (
    <>
      <RefreshOnChange collection="leads" />
      <PageHeader
        actions={
          <>
            {!isEmpty && (
              <a className={buttonClass()} download href={exportHref}>
                <Download aria-hidden />
                {t('leads.export')}
              </a>
            )}
            {newLead && (
              <LinkButton href={newLead} variant="primary">
                <Plus aria-hidden />
                {t('leads.newLead')}
              </LinkButton>
            )}
          </>
        }
        title={room.title}
      >
        {t('leads.count', { count: leads.totalDocs })}
      </PageHeader>
      {blocks && <div className="mb-6">{blocks}</div>}
      <Card isFlush>
        {(!isEmpty || isFiltered(state)) && (
          <IslandMessages intl={intl} namespaces={['leadSource', 'leadStatus', 'leads']}>
            <LeadFilters partners={network} />
          </IslandMessages>
        )}
        {!isEmpty && <LeadTable context={context} here={here} leads={leads.docs} network={network} room={room} state={state} />}
        {isEmpty && isFiltered(state) && (
          <EmptyState action={<LinkButton href={here}>{t('leads.clearFilters')}</LinkButton>} Icon={SearchX} title={t('leads.noMatchTitle')}>
            {t('leads.noMatchText')}
          </EmptyState>
        )}
        {isEmpty && !isFiltered(state) && (
          <EmptyState
            action={
              newLead && (
                <LinkButton href={newLead} variant="primary">
                  {t('leads.emptyAction')}
                </LinkButton>
              )
            }
            Icon={UserPlus}
            title={t('leads.emptyTitle')}
          >
            {t('leads.emptyText')}
          </EmptyState>
        )}
        {!isEmpty && <ListPages context={context} hrefOf={(page) => `${here}${leadListSearch({ ...state, page })}`} page={leads} />}
      </Card>
    </>
  )
}
