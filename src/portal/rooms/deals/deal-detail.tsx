import { Pencil } from 'lucide-react'

import { orNull } from '../../data/or-null.js'
import { IslandMessages } from '../../intl/island-messages.js'
import { Comments, MoveDeal } from '../../lazy-islands.js'
import { RefreshOnChange } from '../../live/refresh-on-change.js'
import { Breadcrumb } from '../../ui/breadcrumb.js'
import { CardSection } from '../../ui/card.js'
import { LinkButton } from '../../ui/link.js'
import { PageHeader } from '../../ui/page-header.js'
import { CommissionCard } from '../commission-card.js'
import { HistoryList } from '../history-list.js'
import { loadNetwork, partnerNameIn } from '../load-network.js'
import { roomPath, type RoomViewProps } from '../room-view.js'
import { Attachments } from './attachments.js'
import { boardCardOf } from './board/board-card-of.js'
import { DealFacts } from './deal-facts.js'
import { loadDeal, mayChangeDeal } from './load-deal.js'
import { RegistrationCard } from './registration-card.js'
import { StageBadge } from './stage-badge.js'

/** One deal: where it stands, what it is worth, whether it is protected, what happened and what was said. */
export const DealDetail = async ({ context, id, room }: RoomViewProps & { id: string }) => {
  const { client, format, href, intl, me, t } = context
  const deal = await loadDeal(context, id)
  const record = { relationTo: 'deals', value: deal.id }
  const [history, comments, form, attachments, commission] = await Promise.all([
    client.deals.history(id),
    client.comments.list(record),
    client.deals.form(),
    client.deals.attachments(id),
    // Whose room of payments is closed finds nothing about money here either.
    orNull(client.deals.commission(id), 403, 404),
  ])
  const isOwn = deal.partner === me.partner.id
  const network = isOwn ? [] : await loadNetwork(context)
  const mayChange = mayChangeDeal(context, deal)
  const targets = form.stages.filter((stage) => stage.id !== deal.stage && (stage.phase !== 'won' || form.mayCloseWon))

  return (
    <>
      <RefreshOnChange collection="deals" id={deal.id} />
      <Breadcrumb crumbs={[{ href: href(roomPath(room)), label: room.title }, { label: deal.name }]} label={t('shell.breadcrumb')} />
      <IslandMessages intl={intl} namespaces={['comments', 'dealBoard', 'dealReason', 'dealRegistration', 'deals', 'leadForm']}>
        <PageHeader
          actions={
            mayChange && (
              <>
                <MoveDeal card={boardCardOf(deal)} stages={targets} />
                <LinkButton href={href(roomPath(room, deal.id, 'edit'))}>
                  <Pencil aria-hidden />
                  {t('deals.edit')}
                </LinkButton>
              </>
            )
          }
          badge={<StageBadge deal={deal} stages={form.stages} t={t} />}
          title={deal.name}
        >
          {t('deals.submittedOn', { date: format.date(deal.createdAt) })}
        </PageHeader>
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="flex min-w-0 flex-col gap-6">
            <CardSection id="facts" title={t('deals.details')}>
              <DealFacts context={context} deal={deal} form={form} partnerName={partnerNameIn(network, deal.partner)} />
            </CardSection>
            <CardSection id="notes" title={t('deals.notes')}>
              <Comments initialComments={comments} mayWrite={me.may.write && isOwn} ownId={me.user.id} record={record} />
            </CardSection>
          </div>
          <div className="flex min-w-0 flex-col gap-6">
            {commission && <CommissionCard commission={commission} context={context} />}
            <RegistrationCard context={context} deal={deal} mayAct={mayChange} protectionDays={form.protectionDays} />
            <CardSection id="attachments" title={t('deals.attachments')}>
              <Attachments attachments={attachments} context={context} deal={deal.id} mayAdd={mayChange} />
            </CardSection>
            <CardSection id="history" title={t('deals.history')}>
              <HistoryList context={context} empty={t('deals.historyEmpty')} history={history} label={t('deals.history')} />
            </CardSection>
          </div>
        </div>
      </IslandMessages>
    </>
  )
}
