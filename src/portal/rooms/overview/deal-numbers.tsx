import type { ComparedNumber, PortalOverview } from '../../../client/types.js'
import type { PageContext } from '../../data/load-page.js'
import { CountStat } from './count-stat.js'
import { MoneyStat } from './money-stat.js'

/** How many deals are open, won and lost, and what the open and the won ones are worth in each currency. */
export const DealNumbers = ({ context, overview: { deals } }: { context: PageContext; overview: PortalOverview }) => {
  const { t } = context
  const counts: { hint: 'overview.beforeHint' | 'overview.previousHint'; key: 'dealsLost' | 'dealsOpen' | 'dealsWon'; value: ComparedNumber }[] = [
    { hint: 'overview.beforeHint', key: 'dealsOpen', value: { current: deals.open, previous: deals.openBefore } },
    { hint: 'overview.previousHint', key: 'dealsWon', value: deals.won },
    { hint: 'overview.previousHint', key: 'dealsLost', value: deals.lost },
  ]
  return (
    <section aria-labelledby="deal-numbers">
      <h2 className="mb-3 text-lg font-semibold tracking-[-0.01em] text-ink" id="deal-numbers">
        {t('overview.deals')}
      </h2>
      <dl className="grid grid-cols-1 gap-3 sm:grid-cols-3 sm:gap-4">
        {counts.map(({ hint, key, value }) => (
          <CountStat context={context} hint={hint} key={key} label={t(`overview.${key}`)} value={value} />
        ))}
      </dl>
      {deals.amounts.length > 0 && (
        <dl className="mt-3 grid grid-cols-1 gap-3 sm:mt-4 sm:grid-cols-2 sm:gap-4">
          {deals.amounts.flatMap(({ currency, open, won }) => [
            <MoneyStat context={context} currency={currency} hint="overview.beforeHint" key={`${currency}-open`} label={t('overview.openValue', { currency })} value={open} />,
            <MoneyStat context={context} currency={currency} hint="overview.previousHint" key={`${currency}-won`} label={t('overview.wonValue', { currency })} value={won} />,
          ])}
        </dl>
      )}
    </section>
  )
}
