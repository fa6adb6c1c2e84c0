import type { PartnerName } from '../../../client/resources/partners.js'
import type { Lead, PortalRoom } from '../../../client/types.js'
import type { PageContext } from '../../data/load-page.js'
import { Badge } from '../../ui/badge.js'
import { RowLink, Table, type TableColumn } from '../../ui/table.js'
import { Time } from '../../ui/time.js'
import { partnerNameIn } from '../load-network.js'
import { roomPath } from '../room-view.js'
import { sortLink } from '../sort-link.js'
import { contactName } from './contact-name.js'
import { LeadStatusBadge } from './lead-status-badge.js'
import { leadListSearch, type LeadListState, type LeadSort } from './list-state.js'

type LeadTableProps = { context: PageContext; here: string; leads: readonly Lead[]; network: readonly PartnerName[]; room: PortalRoom; state: LeadListState }

/** One page of leads. */
export const LeadTable = ({ context: { format, href, t }, here, leads, network, room, state }: LeadTableProps) => {
  const sortOf = (field: string) =>
    sortLink<LeadSort>({ current: state.sort, field, hrefOf: (sort) => `${here}${leadListSearch({ ...state, page: 1, sort })}` || here, isLargestFirst: field === 'createdAt' || field === 'updatedAt' })
  const time = (value: string) => (
    <Time className="whitespace-nowrap" exact={format.moment(value)} value={value}>
      {format.since(value)}
    </Time>
  )
  const columns: TableColumn<Lead>[] = [
    {
      cell: (lead) => (
        <>
          <RowLink href={href(roomPath(room, lead.id))}>{lead.company}</RowLink>
          <span className="block text-xs font-normal text-ink-faint">{contactName(lead) || lead.email || t('leads.unnamedContact')}</span>
        </>
      ),
      header: t('leads.company'),
      isTitle: true,
      key: 'company',
      sort: sortOf('company'),
    },
    ...(network.length > 0 ? [{ cell: (lead: Lead) => partnerNameIn(network, lead.partner) ?? '–', header: t('leads.partner'), isFreeText: true, key: 'partner' }] : []),
    {
      cell: (lead) =>
        lead.assignment.state === 'offered' ? <Badge tone="warning">{t('leads.assignmentOffered')}</Badge> : <LeadStatusBadge lead={lead} t={t} />,
      header: t('leads.status'),
      key: 'status',
      sort: sortOf('status'),
    },
    { cell: (lead) => (lead.source ? t(`leadSource.${lead.source}`) : '–'), header: t('leads.source'), key: 'source', sort: sortOf('source') },
    { cell: (lead) => time(lead.createdAt), header: t('leads.created'), key: 'createdAt', sort: sortOf('createdAt') },
    { cell: (lead) => time(lead.updatedAt), header: t('leads.updated'), key: 'updatedAt', sort: sortOf('updatedAt') },
  ]
  return <Table caption={t('leads.caption')} columns={columns} rowKey={(lead) => lead.id} rows={leads} />
}
