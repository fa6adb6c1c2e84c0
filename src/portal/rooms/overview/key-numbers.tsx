import type { ComparedNumber, PortalOverview } from '../../../client/types.js'
import type { PageContext } from '../../data/load-page.js'
import { CountStat } from './count-stat.js'

/** The numbers of the viewer's organisation, each beside the one of the period before: in words, as a difference and drawn. */
export const KeyNumbers = ({ context, overview: { leads } }: { context: PageContext; overview: PortalOverview }) => {
  const { t } = context
  const numbers: { hint: 'overview.beforeHint' | 'overview.previousHint'; key: 'created' | 'open' | 'total' | 'won'; value: ComparedNumber }[] = [
    { hint: 'overview.previousHint', key: 'created', value: leads.created },
    { hint: 'overview.previousHint', key: 'won', value: leads.won },
    { hint: 'overview.beforeHint', key: 'open', value: { current: leads.open, previous: leads.openBefore } },
    { hint: 'overview.beforeHint', key: 'total', value: { current: leads.total, previous: leads.totalBefore } },
  ]
  return (
    <section aria-label={t('overview.numbers')}>
      <dl className="grid grid-cols-2 gap-3 sm:gap-4 xl:grid-cols-4">
        {numbers.map(({ hint, key, value }) => (
          <CountStat context={context} hint={hint} key={key} label={t(`overview.${key}`)} value={value} />
        ))}
      </dl>
    </section>
  )
}
