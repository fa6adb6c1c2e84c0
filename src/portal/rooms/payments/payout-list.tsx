import { Banknote, Download } from 'lucide-react'

import type { Payout } from '../../../client/money.js'
import { RefreshOnChange } from '../../live/refresh-on-change.js'
import { buttonClass } from '../../ui/button-class.js'
import { Card } from '../../ui/card.js'
import { EmptyState } from '../../ui/empty-state.js'
import { Pagination } from '../../ui/pagination.js'
import { RowLink, Table, type TableColumn } from '../../ui/table.js'
import { Time } from '../../ui/time.js'
import { roomPath, type RoomViewProps } from '../room-view.js'
import { amountText } from './amount.js'
import { PaymentsHeader } from './payments-header.js'
import { PayoutStatusBadge } from './payout-status-badge.js'

const pageSize = 20

/** Every payout of the viewer's organisation with its state; the page stands in the address. */
export const PayoutList = async ({ context, room, searchParams }: RoomViewProps) => {
  const { apiHref, client, format, href, locale, portal, t } = context
  const asked = Number(searchParams.page)
  const payouts = await client.payouts.list({ limit: pageSize, page: Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1, sort: '-createdAt' })
  const pageHref = (page: null | number) => (page === null ? null : `${href(roomPath(room, 'payouts'))}?page=${page}`)
  const columns: TableColumn<Payout>[] = [
    { cell: ({ id, number }) => <RowLink href={href(roomPath(room, 'payouts', id))}>{number}</RowLink>, header: t('payments.payoutNumber'), isTitle: true, key: 'number' },
    { cell: ({ status }) => <PayoutStatusBadge status={status} t={t} />, header: t('payments.status'), key: 'status' },
    { cell: ({ createdAt }) => <Time value={createdAt}>{format.date(createdAt)}</Time>, header: t('payments.createdAt'), key: 'createdAt' },
    { cell: ({ reference }) => reference ?? '–', header: t('payments.reference'), isFreeText: true, key: 'reference' },
    { align: 'end', cell: ({ amount, currency }) => <span className="font-medium text-ink tabular-nums">{amountText(amount, currency, locale)}</span>, header: t('payments.amount'), key: 'amount' },
  ]
  return (
    <>
      <RefreshOnChange collection="payouts" />
      <PaymentsHeader context={context} current="payouts" room={room} />
      {payouts.totalDocs > 0 && (
        <div className="mb-3 flex justify-end">
          <a className={buttonClass({ size: 'sm' })} download href={apiHref(`${portal.apiPath}${client.payouts.exportPath({ sort: '-createdAt' })}`)}>
            <Download aria-hidden />
            {t('payments.csv')}
          </a>
        </div>
      )}
      <Card isFlush>
        {payouts.totalDocs === 0 ? (
          <EmptyState Icon={Banknote} title={t('payments.noPayoutsTitle')}>
            {t('payments.noPayoutsText')}
          </EmptyState>
        ) : (
          <>
            <Table caption={t('payments.payouts')} columns={columns} rowKey={({ id }) => id} rows={payouts.docs} />
            <div className="border-t border-line px-5 py-3.5">
              <Pagination
                label={t('payments.pages')}
                next={{ href: pageHref(payouts.nextPage), label: t('payments.older') }}
                previous={{ href: pageHref(payouts.prevPage), label: t('payments.newer') }}
                summary={t('payments.range', { from: payouts.pagingCounter, to: payouts.pagingCounter + payouts.docs.length - 1, total: payouts.totalDocs })}
              />
            </div>
          </>
        )}
      </Card>
    </>
  )
}
