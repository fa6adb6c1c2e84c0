import type { Deal, DealStage } from '../../../client/deals.js'
import type { PartnerName } from '../../../client/resources/partners.js'
import type { PortalRoom } from '../../../client/types.js'
import { formatAmount } from '../../../domain/money.js'
import type { PageContext } from '../../data/load-page.js'
import { RowLink, Table, type TableColumn } from '../../ui/table.js'
import { Time } from '../../ui/time.js'
import { partnerNameIn } from '../load-network.js'
import { roomPath } from '../room-view.js'
import { sortLink } from '../sort-link.js'
import { dealListSearch, type DealListState, type DealSort } from './list-state.js'
import { RegistrationBadge } from './registration-badge.js'
import { StageBadge } from './stage-badge.js'

type DealTableProps = { context: PageContext; deals: readonly Deal[]; here: string; network: readonly PartnerName[]; room: PortalRoom; stages: readonly DealStage[]; state: DealListState }

/** One page of deals. */
export const DealTable = ({ context: { format, href, locale, t }, deals, here, network, room, stages, state }: DealTableProps) => {
  const sortOf = (field: string) =>
    sortLink<DealSort>({ current: state.sort, field, hrefOf: (sort) => `${here}${dealListSearch({ ...state, page: 1, sort })}` || here, isLargestFirst: field === 'amount' || field === 'updatedAt' })
  const columns: TableColumn<Deal>[] = [
    {
      cell: (deal) => (
        <>
          <RowLink href={href(roomPath(room, deal.id))}>{deal.name}</RowLink>
          <span className="block text-xs font-normal text-ink-faint">{deal.customer.company}</span>
        </>
      ),
      header: t('deals.name'),
      isTitle: true,
      key: 'name',
      sort: sortOf('name'),
    },
    ...(network.length > 0 ? [{ cell: (deal: Deal) => partnerNameIn(network, deal.partner) ?? '–', header: t('leads.partner'), isFreeText: true, key: 'partner' }] : []),
    {
      cell: (deal) => <StageBadge deal={deal} stages={stages} t={t} />,
      header: t('deals.stage'),
      key: 'stage',
    },
    { align: 'end', cell: (deal) => <span className="tabular-nums">{formatAmount(deal.amount, deal.currency, locale)}</span>, header: t('deals.amount'), key: 'amount', sort: sortOf('amount') },
    {
      cell: (deal) => (deal.expectedCloseDate ? <span className="whitespace-nowrap">{format.day(deal.expectedCloseDate)}</span> : '–'),
      header: t('deals.expectedClose'),
      key: 'expectedCloseDate',
      sort: sortOf('expectedCloseDate'),
    },
    { cell: ({ registration: { status } }) => <RegistrationBadge status={status}>{t(`dealRegistration.${status}`)}</RegistrationBadge>, header: t('deals.registration'), key: 'registration' },
    {
      cell: ({ updatedAt }) => (
        <Time className="whitespace-nowrap" exact={format.moment(updatedAt)} value={updatedAt}>
          {format.since(updatedAt)}
        </Time>
      ),
      header: t('deals.updated'),
      key: 'updatedAt',
      sort: sortOf('updatedAt'),
    },
  ]
  return <Table caption={t('deals.caption')} columns={columns} rowKey={(deal) => deal.id} rows={deals} />
}
