'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Bell } from 'lucide-react'

import { useTranslations } from '../intl/island-intl.js'
import { useLiveEvents } from '../live/live-provider.js'
import { buttonClass } from '../ui/button-class.js'
import { PlainLink } from '../ui/link.js'
import { showToast } from '../ui/toast-store.js'
import { usePortal } from './portal-provider.js'

/** Names the unread count in the query cache: whoever marks something read asks for it anew. */
export const unreadKey = ['notifications', 'unread'] as const

/** How much is unread, live. */
export const NotificationBell = ({ unread }: { unread: number }) => {
  const t = useTranslations('shell')
  const { client, href } = usePortal()
  const queryClient = useQueryClient()
  const { data: count } = useQuery({ initialData: unread, queryFn: () => client.notifications.unread(), queryKey: unreadKey })

  useLiveEvents((event) => {
    if (event.type === 'notification') {
      showToast(event.notification.title)
      void queryClient.invalidateQueries({ queryKey: ['notifications'] })
    }
  })

  return (
    <PlainLink aria-label={t('notifications', { count })} className={buttonClass({ className: 'relative', size: 'icon', variant: 'ghost' })} href={href('/notifications')}>
      <Bell aria-hidden className="!size-5" strokeWidth={1.75} />
      {count > 0 && (
        <span aria-hidden className="absolute end-0.5 top-0.5 inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full bg-danger px-1 text-[0.6875rem] leading-none font-semibold text-on-danger tabular-nums">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </PlainLink>
  )
}
