import type { Deal, DealForm as DealFormAnswer } from '../../../../client/deals.js'
import type { Lead } from '../../../../client/types.js'
import { typedAmount } from '../../../../domain/money.js'
import { IslandMessages } from '../../../intl/island-messages.js'
import { DealForm } from '../../../lazy-islands.js'
import { Breadcrumb, type Crumb } from '../../../ui/breadcrumb.js'
import { PageHeader } from '../../../ui/page-header.js'
import { CountryOptions } from '../../leads/country-options.js'
import { roomPath, type RoomViewProps } from '../../room-view.js'

type DealFormPageProps = Pick<RoomViewProps, 'context' | 'room'> & { crumbs: readonly Crumb[]; deal?: Deal; intro: string; lead?: Lead; offer: DealFormAnswer; title: string }

/** The page around the deal form, for a new deal, for one that exists and for a lead that becomes one. */
export const DealFormPage = async ({ context: { client, href, intl, me, t }, crumbs, deal, intro, lead, offer, room, title }: DealFormPageProps) => {
  // Most deals of a partner are in the currency of the one before.
  const { docs } = deal ? { docs: [deal] } : await client.deals.list({ limit: 1, sort: '-createdAt', where: { partner: { equals: me.partner.id } } })
  const worth = lead?.currency && lead.expectedValue !== null ? { amount: typedAmount(lead.expectedValue, lead.currency), currency: lead.currency } : {}
  const defaults = { currency: docs[0]?.currency ?? ('EUR' as const), stage: offer.stages.find(({ phase }) => phase === 'open')?.id ?? '', ...(lead && { name: lead.company }), ...worth }
  return (
    <>
      <Breadcrumb crumbs={[{ href: href(roomPath(room)), label: room.title }, ...crumbs]} label={t('shell.breadcrumb')} />
      <PageHeader title={title}>{intro}</PageHeader>
      <IslandMessages intl={intl} namespaces={['dealForm', 'leadForm']}>
        <DealForm
          countryOptions={<CountryOptions intl={intl} />}
          deal={deal}
          defaults={defaults}
          draftKey={`deal:${deal?.id ?? (lead ? `of:${lead.id}` : 'new')}:${me.user.id}`}
          lead={lead?.id}
          listHref={href(roomPath(room))}
          offer={offer}
        />
      </IslandMessages>
    </>
  )
}
