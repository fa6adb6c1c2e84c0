import { loadPage } from '../data/load-page.js'
import { IslandMessages } from '../intl/island-messages.js'
import { NotificationList } from '../lazy-islands.js'
import { notificationPageSize } from '../notifications/page-size.js'
import type { Portal } from '../options.js'
import type { SearchParams } from '../rooms/room-view.js'
import { PlainLink } from '../ui/link.js'
import { PageHeader } from '../ui/page-header.js'
import { SegmentedLinks } from '../ui/segmented-links.js'
import { PageTitle } from './page-title.js'

/** Everything the viewer was told, newest first. */
export const notificationsPage = (portal: Portal) =>
  async function NotificationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
    const context = await loadPage(portal, '/notifications')
    const { client, href, intl, me, t } = context
    const isUnreadOnly = (await searchParams).show === 'unread'
    const notifications = await client.notifications.list({ limit: notificationPageSize, unreadOnly: isUnreadOnly })
    return (
      <>
        <PageTitle context={context} title={t('notifications.title')} />
        <PageHeader
          actions={
            <>
              <PlainLink className="rounded text-sm text-ink-soft underline underline-offset-4 hover:text-ink" href={href('/profile#notifications')}>
                {t('notificationSettings.open')}
              </PlainLink>
              <SegmentedLinks
                label={t('notifications.filter')}
                options={[
                  { href: href('/notifications'), isCurrent: !isUnreadOnly, label: t('notifications.all') },
                  { href: href('/notifications?show=unread'), isCurrent: isUnreadOnly, label: t('notifications.unread') },
                ]}
              />
            </>
          }
          title={t('notifications.title')}
        />
        <IslandMessages intl={intl} namespaces={['notifications']}>
          <NotificationList initial={notifications} isUnreadOnly={isUnreadOnly} key={String(isUnreadOnly)} mayMark={me.preview === null} now={intl.now.getTime()} />
        </IslandMessages>
      </>
    )
  }
