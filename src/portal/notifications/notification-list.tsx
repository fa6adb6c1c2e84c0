'use client'

import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { BellRing } from 'lucide-react'

import type { Notification, Page } from '../../client/types.js'
import { useTranslations } from '../intl/island-intl.js'
import { usePortal } from '../shell/portal-provider.js'
import { useErrorText } from '../shell/use-error-text.js'
import { Button } from '../ui/button.js'
import { Callout } from '../ui/callout.js'
import { Card } from '../ui/card.js'
import { EmptyState } from '../ui/empty-state.js'
import { NotificationItem } from './notification-item.js'
import { notificationPageSize } from './page-size.js'

type NotificationListProps = { initial: Page<Notification>; isUnreadOnly: boolean; mayMark: boolean; now: number }

/** What somebody was told, live; opening one marks it as read. */
export const NotificationList = ({ initial, isUnreadOnly, mayMark, now }: NotificationListProps) => {
  const t = useTranslations('notifications')
  const errorText = useErrorText()
  const { client } = usePortal()
  const queryClient = useQueryClient()
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    getNextPageParam: (last) => last.nextPage ?? undefined,
    initialData: { pageParams: [1], pages: [initial] },
    initialPageParam: 1,
    queryFn: ({ pageParam }) => client.notifications.list({ limit: notificationPageSize, page: pageParam, unreadOnly: isUnreadOnly }),
    queryKey: ['notifications', 'list', { isUnreadOnly }],
  })
  const mark = useMutation({
    mutationFn: (ids: 'all' | readonly string[]) => (ids === 'all' ? client.notifications.markAllRead() : client.notifications.markRead(ids)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['notifications'] }),
  })

  // A page that moved on while another one was loaded brings the same notification twice.
  const notifications = [...new Map(data.pages.flatMap((page) => page.docs).map((notification) => [notification.id, notification])).values()]
  const hasUnread = notifications.some(({ readAt }) => readAt === null)
  const problem = error ?? mark.error

  if (notifications.length === 0) {
    return (
      <Card isFlush>
        <EmptyState Icon={BellRing} title={t(isUnreadOnly ? 'emptyUnread' : 'empty')}>
          {t('emptyText')}
        </EmptyState>
      </Card>
    )
  }
  return (
    <div className="flex flex-col gap-4">
      {problem && (
        <Callout role="alert" tone="danger">
          {errorText(problem)}
        </Callout>
      )}
      <Card isFlush>
        {mayMark && hasUnread && (
          <div className="flex justify-end border-b border-line px-4 py-2.5">
            <Button isPending={mark.isPending} onClick={() => mark.mutate('all')} size="sm" variant="ghost">
              {t('markAllRead')}
            </Button>
          </div>
        )}
        <ol aria-live="polite" className="divide-y divide-line">
          {notifications.map((notification) => (
            <NotificationItem key={notification.id} mayMark={mayMark} notification={notification} now={now} onRead={() => mark.mutate([notification.id])} />
          ))}
        </ol>
      </Card>
      {hasNextPage && (
        <Button className="self-center" isPending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('loadMore')}
        </Button>
      )}
    </div>
  )
}
