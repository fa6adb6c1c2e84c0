import type { PortalStatement, StatementLine } from '../../../client/money.js'
import type { PortalRoom } from '../../../client/types.js'
import type { PageContext } from '../../data/load-page.js'
import { RowLink, Table, type TableColumn } from '../../ui/table.js'
import { Time } from '../../ui/time.js'
import { roomPath } from '../room-view.js'
import { movementText } from './amount.js'
import { accountOrder } from './balance-bar.js'

/** The lines of a statement: when, what, and how each account moved. Every line opens its why. */
export const StatementTable = ({ context, room, statement: { currency, lines } }: { context: PageContext; room: PortalRoom; statement: PortalStatement }) => {
  const { format, href, locale, t } = context
  const accounts = accountOrder.filter((account) => account !== 'clearing' || lines.some(({ amounts }) => amounts.clearing !== 0))
  const columns: TableColumn<StatementLine>[] = [
    {
      cell: ({ id, plan, text }) => (
        <>
          <RowLink href={href(roomPath(room, 'statement', id))}>{text}</RowLink>
          {plan && <span className="mt-0.5 block text-xs font-normal text-ink-faint">{t('payments.planVersion', { name: plan.name, version: plan.version })}</span>}
        </>
      ),
      header: t('payments.lineText'),
      isTitle: true,
      key: 'text',
    },
    {
      cell: ({ occurredAt }) => (
        <Time className="@2xl:whitespace-nowrap" exact={format.moment(occurredAt)} value={occurredAt}>
          {format.date(occurredAt)}
        </Time>
      ),
      header: t('payments.lineDate'),
      key: 'date',
    },
    ...accounts.map(
      (account): TableColumn<StatementLine> => ({
        align: 'end',
        cell: ({ amounts }) => <span className="tabular-nums @2xl:whitespace-nowrap">{movementText(amounts[account], currency, locale)}</span>,
        header: t(`payments.accounts.${account}`),
        key: account,
      }),
    ),
  ]
  return <Table caption={t('payments.statementCaption', { currency })} columns={columns} rowKey={({ id }) => id} rows={lines} />
}
