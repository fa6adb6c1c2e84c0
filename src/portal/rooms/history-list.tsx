import type { LeadHistory } from '../../client/types.js'
import type { PageContext } from '../data/load-page.js'
import { Time } from '../ui/time.js'
import { Timeline, TimelineItem } from '../ui/timeline.js'

type HistoryListProps = {
  context: PageContext
  /** Said while nothing has changed. */
  empty: string
  history: LeadHistory
  label: string
}

/** Who changed what of a record, when, from what to what; newest first. */
export const HistoryList = ({ context: { format }, empty, history: { items }, label }: HistoryListProps) =>
  items.length > 0 ? (
    <Timeline label={label}>
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
    <p className="text-sm text-ink-faint">{empty}</p>
  )
