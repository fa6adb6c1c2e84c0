import type { PortalReleases } from '../../../client/releases.js'
import type { PageContext } from '../../data/load-page.js'
import { CardSection } from '../../ui/card.js'
import { Time } from '../../ui/time.js'
import { amountText } from './amount.js'

/** When what is pending becomes available, soonest first. */
export const UpcomingReleases = ({ context: { format, locale, t }, releases }: PortalReleases & { context: PageContext }) => (
  <CardSection description={t('payments.releasesHint')} id="releases" title={t('payments.releases')}>
    <ul className="divide-y divide-line">
      {releases.map(({ amount, count, currency, day }) => (
        <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2.5 text-sm first:pt-0 last:pb-0" key={`${day}-${currency}`}>
          <Time className="text-ink-soft" value={day}>
            {format.day(day)}
          </Time>
          <span className="text-end">
            <span className="font-medium text-ink tabular-nums">{amountText(amount, currency, locale)}</span>
            <span className="ms-2 text-xs text-ink-faint">{t('payments.releaseCount', { count })}</span>
          </span>
        </li>
      ))}
    </ul>
  </CardSection>
)
