import type { ComparedNumber } from '../../../client/types.js'
import { type Currency, formatAmount } from '../../../domain/money.js'
import type { PageContext } from '../../data/load-page.js'
import type { StatDelta } from '../../ui/stat.js'

/** How a count changed, as a difference and in words. */
export const countDelta = ({ current, previous }: ComparedNumber, { format, t }: PageContext): StatDelta => {
  const amount = format.number(Math.abs(current - previous))
  if (current === previous) {
    return { direction: 'level', spoken: t('overview.deltaLevel'), text: format.number(0) }
  }
  return current > previous
    ? { direction: 'up', spoken: t('overview.deltaUp', { amount }), text: `+${amount}` }
    : { direction: 'down', spoken: t('overview.deltaDown', { amount }), text: `−${amount}` }
}

/** The same for money of one currency. */
export const amountDelta = ({ current, previous }: ComparedNumber, currency: Currency, { locale, t }: PageContext): StatDelta => {
  const amount = formatAmount(Math.abs(current - previous), currency, locale)
  if (current === previous) {
    return { direction: 'level', spoken: t('overview.amountSame'), text: formatAmount(0, currency, locale) }
  }
  return current > previous
    ? { direction: 'up', spoken: t('overview.amountMore', { amount }), text: `+${amount}` }
    : { direction: 'down', spoken: t('overview.amountLess', { amount }), text: `−${amount}` }
}
