import type { PortalOverview } from '../../../client/types.js'
import type { PageContext } from '../../data/load-page.js'
import { MoneyStat } from './money-stat.js'

/** What is pending and available, and what was earned and paid, in each currency against the period before. */
export const CommissionNumbers = ({ context, overview: { commissions } }: { context: PageContext; overview: PortalOverview }) => {
  const { t } = context
  return (
    <section aria-labelledby="commission-numbers">
      <h2 className="text-lg font-semibold tracking-[-0.01em] text-ink" id="commission-numbers">
        {t('overview.commissions')}
      </h2>
      <p className="mt-0.5 mb-3 text-sm text-ink-faint">{t('overview.commissionsHint')}</p>
      <div className="flex flex-col gap-5">
        {commissions.map(({ available, currency, earned, paid, pending }) => (
          <section aria-label={currency} key={currency}>
            {commissions.length > 1 && <h3 className="mb-2 text-sm font-semibold text-ink-soft">{currency}</h3>}
            <dl className="grid grid-cols-1 gap-3 sm:grid-cols-2 sm:gap-4 xl:grid-cols-4">
              <MoneyStat context={context} currency={currency} hint="overview.beforeHint" label={t('overview.pending')} value={pending} />
              <MoneyStat context={context} currency={currency} hint="overview.beforeHint" label={t('overview.available')} value={available} />
              <MoneyStat context={context} currency={currency} hint="overview.previousHint" label={t('overview.earned')} value={earned} />
              <MoneyStat context={context} currency={currency} hint="overview.previousHint" label={t('overview.paid')} value={paid} />
            </dl>
          </section>
        ))}
      </div>
    </section>
  )
}
