import { ChevronLeft, ChevronRight, Download, FileText, ReceiptText } from 'lucide-react'

import type { MoneyBalances, PortalStatement } from '../../../client/money.js'
import type { PortalRoom } from '../../../client/types.js'
import type { PageContext } from '../../data/load-page.js'
import { buttonClass } from '../../ui/button-class.js'
import { Card } from '../../ui/card.js'
import { EmptyState } from '../../ui/empty-state.js'
import { LinkButton, PlainLink } from '../../ui/link.js'
import { roomPath } from '../room-view.js'
import { amountText } from './amount.js'
import { accountOrder } from './balance-bar.js'
import { monthAfter, monthOf, spanOf, statementSearch, type StatementState } from './statement-state.js'
import { StatementTable } from './statement-table.js'

type StatementProps = { context: PageContext; currencies: readonly string[]; room: PortalRoom; state: StatementState; statement: PortalStatement }

/** Every choice is an address of its own, so that it can be shared and gone back from. */
const Choice = ({ children, href, isCurrent }: { children: string; href: string; isCurrent: boolean }) => (
  <PlainLink aria-current={isCurrent ? 'true' : undefined} className={buttonClass({ size: 'sm', variant: isCurrent ? 'primary' : 'secondary' })} href={href} scroll={false}>
    {children}
  </PlainLink>
)

const Choices = ({ context: { format, now, t }, currencies, hrefTo, state, statement }: Omit<StatementProps, 'room'> & { hrefTo: (state: Partial<StatementState>) => string }) => {
  const { currency } = statement
  const shown = state.month ?? monthOf(now)
  const isNewest = shown >= monthOf(now)
  const name = (month: string) => format.dateTime(new Date(`${month}-01T00:00:00Z`), { month: 'long', timeZone: 'UTC', year: 'numeric' })
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-b border-line px-5 py-3.5">
      <nav aria-label={t('payments.month')} className="flex flex-wrap items-center gap-2">
        <PlainLink aria-label={t('payments.monthBefore', { month: name(monthAfter(shown, -1)) })} className={buttonClass({ size: 'sm' })} href={hrefTo({ month: monthAfter(shown, -1) })} scroll={false}>
          <ChevronLeft aria-hidden className="rtl:rotate-180" />
        </PlainLink>
        <Choice href={hrefTo({ month: shown })} isCurrent={state.month !== null}>
          {name(shown)}
        </Choice>
        {!isNewest && (
          <PlainLink aria-label={t('payments.monthAfter', { month: name(monthAfter(shown, 1)) })} className={buttonClass({ size: 'sm' })} href={hrefTo({ month: monthAfter(shown, 1) })} scroll={false}>
            <ChevronRight aria-hidden className="rtl:rotate-180" />
          </PlainLink>
        )}
        <Choice href={hrefTo({ month: null })} isCurrent={state.month === null}>
          {t('payments.allMonths')}
        </Choice>
      </nav>
      {currencies.length > 1 && (
        <nav aria-label={t('payments.currency')} className="flex flex-wrap gap-2">
          {currencies.map((code) => (
            <Choice href={hrefTo({ currency: code })} isCurrent={code === currency} key={code}>
              {code}
            </Choice>
          ))}
        </nav>
      )}
    </div>
  )
}

const Ends = ({ balances, context: { locale, t }, currency }: { balances: { closing: MoneyBalances; opening: MoneyBalances }; context: PageContext; currency: string }) => (
  <dl className="grid gap-x-6 gap-y-3 border-b border-line px-5 py-4 sm:grid-cols-2">
    {(['opening', 'closing'] as const).map((end) => (
      <div className="min-w-0" key={end}>
        <dt className="text-xs text-ink-faint">{t(`payments.${end}`)}</dt>
        <dd className="mt-0.5 text-sm [overflow-wrap:anywhere] text-ink tabular-nums">
          {accountOrder
            .filter((account) => account !== 'clearing' || balances[end].clearing !== 0)
            .map((account) => t('payments.balanceOf', { account: t(`payments.accounts.${account}`), amount: amountText(balances[end][account], currency, locale) }))
            .join(' · ')}
        </dd>
      </div>
    ))}
  </dl>
)

/** The statement of a month in one currency, page by page; a page begins where the one before ended. */
export const Statement = ({ context, currencies, room, state, statement }: StatementProps) => {
  const { apiHref, client, href, portal, t } = context
  const { balances, currency, lines, next } = statement
  const here = href(roomPath(room))
  const hrefTo = (part: Partial<StatementState>): string => `${here}${statementSearch({ ...state, after: null, currency, ...part })}`
  return (
    <section aria-labelledby="statement">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-lg font-semibold tracking-[-0.01em] text-ink" id="statement">
          {t('payments.statement')}
        </h2>
        {lines.length > 0 && (
          <div className="flex flex-wrap gap-2">
            <a className={buttonClass({ size: 'sm' })} download href={apiHref(`${portal.apiPath}${client.payments.statementPdfPath({ currency, ...spanOf(state.month) })}`)}>
              <FileText aria-hidden />
              {t('payments.pdf')}
            </a>
            <a className={buttonClass({ size: 'sm' })} download href={apiHref(`${portal.apiPath}${client.payments.statementCsvPath({ currency, ...spanOf(state.month) })}`)}>
              <Download aria-hidden />
              {t('payments.csv')}
            </a>
          </div>
        )}
      </div>
      <Card isFlush>
        <Choices context={context} currencies={currencies} hrefTo={hrefTo} state={state} statement={statement} />
        {balances && lines.length > 0 && <Ends balances={balances} context={context} currency={currency} />}
        {lines.length > 0 ? (
          <StatementTable context={context} room={room} statement={statement} />
        ) : (
          <EmptyState action={state.month !== null && <LinkButton href={hrefTo({ month: null })}>{t('payments.allMonths')}</LinkButton>} Icon={ReceiptText} level={3} title={t('payments.noLinesTitle')}>
            {t('payments.noLinesText')}
          </EmptyState>
        )}
        {(next || state.after) && (
          <nav aria-label={t('payments.pages')} className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3.5">
            {state.after && (
              <PlainLink className={buttonClass({ size: 'sm' })} href={hrefTo({})}>
                {t('payments.newest')}
              </PlainLink>
            )}
            {next && (
              <PlainLink className={buttonClass({ size: 'sm' })} href={hrefTo({ after: next })} rel="next">
                {t('payments.older')}
                <ChevronRight aria-hidden className="rtl:rotate-180" />
              </PlainLink>
            )}
          </nav>
        )}
      </Card>
    </section>
  )
}
