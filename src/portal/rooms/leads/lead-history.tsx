import type { LeadHistory } from '../../../client/types.js'
import type { PageContext } from '../../data/load-page.js'
import { Time } from '../../ui/time.js'
import { Timeline, TimelineItem } from '../../ui/timeline.js'

/** Who changed what, when, from what to what; newest first. */
export const LeadHistoryList = ({ context: { format, t }, history: { items } }: { context: PageContext; history: LeadHistory }) =>
  items.length > 0 ? (
    <Timeline label={t('leads.history')}>
      {items.map((item, index) => (
        <TimelineItem
          isMarked={index === 0}
          key={item.id}
          meta={
            <Time exact={format.moment(item.at)} value={item.at}>
              {format.since(item.at)}
            </Time>
          }
        >
          {item.text}
        </TimelineItem>
      ))}
    </Timeline>
  ) : (
    <p className="text-sm text-ink-faint">{t('leads.historyEmpty')}</p>
  )
