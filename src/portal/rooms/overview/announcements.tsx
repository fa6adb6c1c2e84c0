import type { PortalOverview } from '../../../client/types.js'
import { RichText } from '../../blocks/rich-text.js'
import type { PageContext } from '../../data/load-page.js'
import { CardSection } from '../../ui/card.js'
import { Time } from '../../ui/time.js'

/** News of the vendor for this viewer. */
export const Announcements = ({ context: { format, href, t }, overview: { announcements } }: { context: PageContext; overview: PortalOverview }) => (
  <CardSection id="announcements" title={t('overview.announcements')}>
    {announcements.length > 0 ? (
      <ul className="flex flex-col divide-y divide-line">
        {announcements.map((announcement) => (
          <li className="py-5 first:pt-0 last:pb-0" id={`announcement-${announcement.id}`} key={announcement.id}>
            <h3 className="text-base font-semibold text-ink">{announcement.title}</h3>
            <Time className="text-xs text-ink-faint" value={announcement.publishedAt}>
              {format.date(announcement.publishedAt)}
            </Time>
            <div className="mt-2 text-sm text-ink-soft">
              <RichText blockId={announcement.id} portalHref={href} value={announcement.body} />
            </div>
          </li>
        ))}
      </ul>
    ) : (
      <p className="text-sm text-ink-faint">{t('overview.announcementsEmpty')}</p>
    )}
  </CardSection>
)
