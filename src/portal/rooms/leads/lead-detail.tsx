import { Handshake, Pencil } from 'lucide-react'

import { orNull } from '../../data/or-null.js'
import { IslandMessages } from '../../intl/island-messages.js'
import { Comments, OfferedLead } from '../../lazy-islands.js'
import { RefreshOnChange } from '../../live/refresh-on-change.js'
import { Breadcrumb } from '../../ui/breadcrumb.js'
import { CardSection } from '../../ui/card.js'
import { LinkButton } from '../../ui/link.js'
import { PageHeader } from '../../ui/page-header.js'
import { CommissionCard } from '../commission-card.js'
import { HistoryList } from '../history-list.js'
import { loadNetwork, partnerNameIn } from '../load-network.js'
import { roomPath, type RoomViewProps } from '../room-view.js'
import { LeadFacts } from './lead-facts.js'
import { LeadProgress } from './lead-progress.js'
import { LeadStatusBadge } from './lead-status-badge.js'
import { loadDealHref } from './load-deal-href.js'
import { loadLead } from './load-lead.js'

/** One lead: where it stands, what is known, what happened, what was said. */
export const LeadDetail = async ({ context, id, room }: RoomViewProps & { id: string }) => {
  const { client, format, href, intl, me, t } = context
  const lead = await loadLead(context, id)
  const record = { relationTo: 'leads', value: lead.id }
  const [history, comments, form, commission] = await Promise.all([client.leads.history(id), client.comments.list(record), client.leads.form(), orNull(client.leads.commission(id), 403, 404)])
  const dealHref = await loadDealHref(context, lead)
  const network = lead.partner === me.partner.id ? [] : await loadNetwork(context)
  const mayEdit = me.may.submitLeads && lead.status !== 'closed' && lead.partner === me.partner.id

  return (
    <>
      <RefreshOnChange collection="leads" id={lead.id} />
      <Breadcrumb crumbs={[{ href: href(roomPath(room)), label: room.title }, { label: lead.company }]} label={t('shell.breadcrumb')} />
      <PageHeader
        actions={
          <>
            {dealHref && (
              <LinkButton href={dealHref} variant={lead.deal ? 'secondary' : 'primary'}>
                <Handshake aria-hidden />
                {t(lead.deal ? 'deals.openDeal' : 'deals.convertLead')}
              </LinkButton>
            )}
            {mayEdit && (
              <LinkButton href={href(roomPath(room, lead.id, 'edit'))}>
                <Pencil aria-hidden />
                {t('leads.edit')}
              </LinkButton>
            )}
          </>
        }
        badge={<LeadStatusBadge lead={lead} t={t} />}
        title={lead.company}
      >
        {t('leads.submittedOn', { date: format.date(lead.createdAt) })}
      </PageHeader>
      <IslandMessages intl={intl} namespaces={['comments', 'leadForm', 'leads']}>
        <div className="flex flex-col gap-6">
          {lead.assignment.state === 'offered' && me.may.write && <OfferedLead id={lead.id} listHref={href(roomPath(room))} />}
          <CardSection id="progress" title={t('leads.progress')}>
            <LeadProgress context={context} history={history} lead={lead} />
          </CardSection>
          <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <div className="flex min-w-0 flex-col gap-6">
              <CardSection id="facts" title={t('leads.details')}>
                <LeadFacts context={context} customFields={form.customFields} lead={lead} partnerName={partnerNameIn(network, lead.partner)} />
              </CardSection>
              <CardSection id="comments" title={t('comments.title')}>
                <Comments initialComments={comments} mayWrite={me.may.write} ownId={me.user.id} record={record} />
              </CardSection>
            </div>
            <div className="flex min-w-0 flex-col gap-6">
              {commission && <CommissionCard commission={commission} context={context} />}
              <CardSection id="history" title={t('leads.history')}>
                <HistoryList context={context} empty={t('leads.historyEmpty')} history={history} label={t('leads.history')} />
              </CardSection>
            </div>
          </div>
        </div>
      </IslandMessages>
    </>
  )
}
