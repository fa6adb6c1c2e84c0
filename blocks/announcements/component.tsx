import { CardSection } from '../../src/portal/ui/card.js'
import { Link } from '../../src/portal/ui/link.js'
import { Time } from '../../src/portal/ui/time.js'
import type { BlockViewProps } from '../define-block.js'
import type { AnnouncementsData } from './load.js'

/** The news for this viewer; all of it stands on the overview. */
export const AnnouncementsBlock = ({ block: { data, heading, id, showText }, href, intl: { format, t }, renderRichText }: BlockViewProps<{ heading?: null | string; showText?: boolean | null }, AnnouncementsData>) => (
  <CardSection actions={data.all && data.announcements.length > 0 && <Link className="text-sm" href={href(data.all)}>{t('news.all')}</Link>} id={`announcements-${id}`} title={heading || t('news.title')}>
    {data.announcements.length > 0 ? (
      <ul className="flex flex-col divide-y divide-line">
        {data.announcements.map((announcement) => (
          <li className="py-4 first:pt-0 last:pb-0" key={announcement.id}>
            <h3 className="text-base font-semibold [overflow-wrap:anywhere] text-ink">{announcement.title}</h3>
            <Time className="text-xs text-ink-faint" value={announcement.publishedAt}>
              {format.date(announcement.publishedAt)}
            </Time>
            {showText !== false && Boolean(announcement.body) && <div className="mt-2 text-sm text-ink-soft">{renderRichText(announcement.body, announcement.id)}</div>}
          </li>
        ))}
      </ul>
    ) : (
      <p className="text-sm text-ink-faint">{t('news.empty')}</p>
    )}
  </CardSection>
)
