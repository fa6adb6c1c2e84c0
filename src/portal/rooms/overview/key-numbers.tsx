import type { ComparedNumber, PortalOverview } from '../../../client/types.js'
import type { PageContext } from '../../data/load-page.js'
import { Stat, type StatDelta } from '../../ui/stat.js'

const deltaOf = ({ current, previous }: ComparedNumber, { format, t }: PageContext): StatDelta => {
  const amount = format.number(Math.abs(current - previous))
  if (current === previous) {
    return { direction: 'level', spoken: t('overview.deltaLevel'), text: format.number(0) }
  }
  return current > previous
    ? { direction: 'up', spoken: t('overview.deltaUp', { amount }), text: `+${amount}` }
    : { direction: 'down', spoken: t('overview.deltaDown', { amount }), text: `−${amount}` }
}

/** The numbers of the viewer's organisation; those of a period stand beside the ones of the period before. */
export const KeyNumbers = ({ context, overview: { leads } }: { context: PageContext; overview: PortalOverview }) => {
  const { format, t } = context
  const previous = ({ previous: count }: ComparedNumber) => t('overview.previousHint', { count: format.number(count) })
  return (
    <section aria-label={t('overview.numbers')}>
      <dl className="grid grid-cols-2 gap-3 sm:gap-4 xl:grid-cols-4">
        <Stat delta={deltaOf(leads.created, context)} hint={previous(leads.created)} label={t('overview.created')} value={format.number(leads.created.current)} />
        <Stat delta={deltaOf(leads.won, context)} hint={previous(leads.won)} label={t('overview.won')} value={format.number(leads.won.current)} />
        <Stat hint={t('overview.openHint')} label={t('overview.open')} value={format.number(leads.open)} />
        <Stat hint={t('overview.totalHint')} label={t('overview.total')} value={format.number(leads.total)} />
      </dl>
    </section>
  )
}
