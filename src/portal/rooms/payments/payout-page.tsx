import { ChevronRight, Download } from 'lucide-react'
import { notFound } from 'next/navigation.js'

import type { Payout, PayoutLines } from '../../../client/money.js'
import { takesInvoice } from '../../../domain/ledger/payout-steps.js'
import { orNull } from '../../data/or-null.js'
import type { PageContext } from '../../data/load-page.js'
import { IslandMessages } from '../../intl/island-messages.js'
import { InvoiceForm } from '../../lazy-islands.js'
import { RefreshOnChange } from '../../live/refresh-on-change.js'
import { Breadcrumb } from '../../ui/breadcrumb.js'
import { buttonClass } from '../../ui/button-class.js'
import { CardSection } from '../../ui/card.js'
import { DescriptionList } from '../../ui/description-list.js'
import { PlainLink } from '../../ui/link.js'
import { PageHeader } from '../../ui/page-header.js'
import { RowLink, Table, type TableColumn } from '../../ui/table.js'
import { roomPath, type RoomViewProps } from '../room-view.js'
import { amountText } from './amount.js'
import { PayoutStatusBadge } from './payout-status-badge.js'

const factsOf = ({ createdAt, endedAt, invoiceAt, lineCount, paidAt, reason, reference, scheduledFor, status }: Payout, { format, t }: PageContext) =>
  [
    { key: 'createdAt', label: t('payments.createdAt'), value: format.date(createdAt) },
    { key: 'lines', label: t('payments.lineCount'), value: format.number(lineCount) },
    { key: 'scheduledFor', label: t('payments.scheduledFor'), value: scheduledFor && format.day(scheduledFor) },
    { key: 'paidAt', label: t('payments.paidAt'), value: paidAt && format.date(paidAt) },
    // Money that came back from the bank had counted as paid until then: both days stand here.
    ...(status === 'failed' || status === 'cancelled' ? [{ key: 'endedAt', label: t(`payments.endedAt.${status}`), value: endedAt && format.date(endedAt) }] : []),
    { key: 'reference', label: t('payments.reference'), value: reference },
    { key: 'reason', label: t('payments.reason'), value: reason },
    { key: 'invoiceAt', label: t('payments.invoiceAt'), value: invoiceAt && format.moment(invoiceAt) },
  ].filter(({ value }) => Boolean(value))

type Line = PayoutLines['lines'][number]

const Lines = ({ context: { format, href, locale, t }, currency, lines, room }: Pick<RoomViewProps, 'context' | 'room'> & { currency: string; lines: readonly Line[] }) => {
  const columns: TableColumn<Line>[] = [
    {
      cell: ({ deal, kind, rule, transaction }) => <RowLink href={href(roomPath(room, 'statement', transaction))}>{[deal?.name ?? t(`payments.kinds.${kind}`), rule].filter(Boolean).join(' · ')}</RowLink>,
      header: t('payments.lineText'),
      isTitle: true,
      key: 'text',
    },
    { cell: ({ occurredAt }) => format.date(occurredAt), header: t('payments.lineDate'), key: 'date' },
    { cell: ({ state }) => t(`payments.lineStates.${state}`), header: t('payments.status'), key: 'state' },
    { align: 'end', cell: ({ amount }) => <span className="tabular-nums">{amountText(amount, currency, locale)}</span>, header: t('payments.amount'), key: 'amount' },
  ]
  return <Table caption={t('payments.payoutLines')} columns={columns} rowKey={({ state, transaction }) => `${transaction}-${state}`} rows={lines} />
}

const DownloadLink = ({ children, href }: { children: string; href: string }) => (
  <a className={buttonClass({ size: 'sm' })} download href={href}>
    <Download aria-hidden />
    {children}
  </a>
)

/** One payout: where it stands, what it consists of, and the invoice for it. */
export const PayoutPage = async ({ context, id, room, searchParams }: RoomViewProps & { id: string }) => {
  const { apiHref, client, href, intl, locale, me, portal, t } = context
  const payout = (await orNull(client.payouts.get(id), 400, 403, 404)) ?? notFound()
  const cursor = typeof searchParams.after === 'string' ? searchParams.after : undefined
  const { lines, next } = (cursor && (await orNull(client.payouts.lines(id, { cursor }), 400))) || (await client.payouts.lines(id))
  const here = href(roomPath(room, 'payouts', id))
  const isWaiting = takesInvoice(payout.status) && me.may.write
  return (
    <>
      <RefreshOnChange collection="payouts" id={id} />
      <Breadcrumb
        crumbs={[{ href: href(roomPath(room)), label: room.title }, { href: href(roomPath(room, 'payouts')), label: t('payments.payouts') }, { label: payout.number }]}
        label={t('shell.breadcrumb')}
      />
      <PageHeader
        actions={<DownloadLink href={apiHref(`${portal.apiPath}${client.payouts.notePath(id)}`)}>{t('payments.pdf')}</DownloadLink>}
        badge={<PayoutStatusBadge status={payout.status} t={t} />}
        title={t('payments.payoutTitle', { number: payout.number })}
      >
        <span className="text-xl font-semibold text-ink tabular-nums">{amountText(payout.amount, payout.currency, locale)}</span>
      </PageHeader>
      <div className="flex flex-col gap-6">
        <CardSection id="facts" title={t('payments.facts')}>
          <DescriptionList facts={factsOf(payout, context)} />
        </CardSection>
        {(isWaiting || payout.invoice) && (
          <CardSection
            actions={payout.invoice && <DownloadLink href={apiHref(`${portal.apiPath}${client.payouts.invoicePath(id)}`)}>{t('payments.invoiceDownload')}</DownloadLink>}
            description={t(payout.invoice ? 'payments.invoiceThere' : 'payments.invoiceHint')}
            id="invoice"
            title={t('payments.invoice')}
          >
            {isWaiting && (
              <IslandMessages intl={intl} namespaces={['invoiceForm']}>
                <InvoiceForm hasInvoice={payout.invoice !== null} payout={id} />
              </IslandMessages>
            )}
          </CardSection>
        )}
        <CardSection actions={<DownloadLink href={apiHref(`${portal.apiPath}${client.payouts.linesCsvPath(id)}`)}>{t('payments.csv')}</DownloadLink>} id="lines" title={t('payments.payoutLines')}>
          <div className="-mx-5 sm:-mx-6">
            <Lines context={context} currency={payout.currency} lines={lines} room={room} />
          </div>
          {(next || cursor) && (
            <nav aria-label={t('payments.pages')} className="flex flex-wrap justify-end gap-2 pt-4">
              {cursor && (
                <PlainLink className={buttonClass({ size: 'sm' })} href={here}>
                  {t('payments.firstPage')}
                </PlainLink>
              )}
              {next && (
                <PlainLink className={buttonClass({ size: 'sm' })} href={`${here}?after=${encodeURIComponent(next)}`} rel="next">
                  {t('payments.nextPage')}
                  <ChevronRight aria-hidden className="rtl:rotate-180" />
                </PlainLink>
              )}
            </nav>
          )}
        </CardSection>
      </div>
    </>
  )
}
