import type { ActivityItem, PortalOverview } from '../../../client/types.js'
import type { PageContext } from '../../data/load-page.js'
import { recordHref } from '../../data/record-href.js'
import { Badge } from '../../ui/badge.js'
import { CardSection } from '../../ui/card.js'
import { PlainLink } from '../../ui/link.js'
import { Time } from '../../ui/time.js'
import { Timeline, TimelineItem } from '../../ui/timeline.js'

/** More would push everything else down; the rest is one click away. */
const shownAtOnce = 8

const FeedItem = ({ context: { format, href, t }, item }: { context: PageContext; item: ActivityItem }) => {
  const path = recordHref(item)
  return (
    <TimelineItem
      isMarked={item.isNew}
      meta={
        <>
          <Time exact={format.moment(item.at)} value={item.at}>
            {format.since(item.at)}
          </Time>
          {item.isNew && <Badge tone="accent">{t('overview.newMark')}</Badge>}
        </>
      }
    >
      {path ? (
        <PlainLink className="rounded hover:text-accent-ink hover:underline" href={href(path)}>
          {item.text}
        </PlainLink>
      ) : (
        item.text
      )}
    </TimelineItem>
  )
}

/** What happened lately; what is new since the last visit is marked. */
export const ActivityFeed = ({ context, overview: { activities, lastVisitAt } }: { context: PageContext; overview: PortalOverview }) => {
  const { format, t } = context
  return (
    <CardSection description={lastVisitAt ? t('overview.lastVisit', { when: format.since(lastVisitAt) }) : undefined} id="activity" title={t('overview.activity')}>
      {activities.length > 0 ? (
        <>
          <Timeline label={t('overview.activity')}>
            {activities.slice(0, shownAtOnce).map((item) => (
              <FeedItem context={context} item={item} key={item.id} />
            ))}
          </Timeline>
          {activities.length > shownAtOnce && (
            <details className="group mt-5">
              <summary className="inline-flex min-h-6 list-none items-center rounded text-xs font-medium text-accent-ink group-open:hidden hover:underline [&::-webkit-details-marker]:hidden">{t('overview.activityMore')}</summary>
              <Timeline label={t('overview.activityMore')}>
                {activities.slice(shownAtOnce).map((item) => (
                  <FeedItem context={context} item={item} key={item.id} />
                ))}
              </Timeline>
            </details>
          )}
        </>
      ) : (
        <p className="text-sm text-ink-faint">{t('overview.activityEmpty')}</p>
      )}
    </CardSection>
  )
}
