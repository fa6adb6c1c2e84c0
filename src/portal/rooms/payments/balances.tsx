import type { CurrencyMoney } from '../../../client/money.js'
import type { PageContext } from '../../data/load-page.js'
import { CardSection } from '../../ui/card.js'
import { amountText } from './amount.js'
import { accountLooks, accountOrder, BalanceBar } from './balance-bar.js'

const Balance = ({ context: { format, locale, t }, money: { balances, currency, earned, nextRelease, paid } }: { context: PageContext; money: CurrencyMoney }) => {
  const shown = accountOrder.filter((account) => account !== 'clearing' || balances.clearing !== 0)
  return (
    <CardSection description={format.displayName(currency, { type: 'currency' })} id={`balance-${currency}`} title={t('payments.balanceIn', { currency })}>
      <BalanceBar balances={balances} />
      <dl className="mt-5 grid grid-cols-[repeat(auto-fit,minmax(min(100%,9.5rem),1fr))] gap-x-6 gap-y-4">
        {shown.map((account) => (
          <div className="min-w-0" key={account}>
            <dt className="flex items-center gap-2 text-xs text-ink-soft">
              <span aria-hidden className={`size-2.5 shrink-0 rounded-full ${accountLooks[account]}`} />
              {t(`payments.accounts.${account}`)}
            </dt>
            <dd className="mt-1 text-xl font-semibold tracking-[-0.02em] [overflow-wrap:anywhere] text-ink tabular-nums">{amountText(balances[account], currency, locale)}</dd>
          </div>
        ))}
      </dl>
      <ul className="mt-5 flex flex-col gap-1 border-t border-line pt-4 text-sm text-ink-soft">
        <li>{t('payments.earnedInMonth', { amount: amountText(earned.current, currency, locale), before: amountText(earned.previous, currency, locale) })}</li>
        {paid.current > 0 && <li>{t('payments.paidInMonth', { amount: amountText(paid.current, currency, locale) })}</li>}
        {nextRelease && <li>{t('payments.nextRelease', { amount: amountText(nextRelease.amount, currency, locale), date: format.day(nextRelease.at) })}</li>}
        {balances.available < 0 && <li>{t('payments.belowZero')}</li>}
      </ul>
    </CardSection>
  )
}

/** What stands on the accounts, in each currency by itself: drawn, as numbers and in words. */
export const Balances = ({ context, currencies }: { context: PageContext; currencies: readonly CurrencyMoney[] }) => (
  <div className={currencies.length > 1 ? 'grid items-start gap-6 xl:grid-cols-2' : ''}>
    {currencies.map((money) => (
      <Balance context={context} key={money.currency} money={money} />
    ))}
  </div>
)
