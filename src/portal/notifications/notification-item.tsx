'use client'

import { Check } from 'lucide-react'

import type { Notification } from '../../client/types.js'
import { recordHref } from '../data/record-href.js'
import { useFormatter, useTranslations } from '../intl/island-intl.js'
import { usePortal } from '../shell/portal-provider.js'
import { Button } from '../ui/button.js'
import { classNames } from '../ui/class-names.js'
import { PlainLink } from '../ui/link.js'
import { Time } from '../ui/time.js'

type NotificationItemProps = {
  mayMark: boolean
  notification: Notification
  /** The moment of the page, so that server and browser say the same. */
  now: number
  onRead: () => void
}

/** One notification; a dot and a word mark what is unread. */
export const NotificationItem = ({ mayMark, notification, now, onRead }: NotificationItemProps) => {
  const t = useTranslations('notifications')
  const format = useFormatter()
  const { href } = usePortal()
  const path = recordHref(notification)
  const isUnread = notification.readAt === null

  return (
    <li className={classNames('relative flex gap-4 px-5 py-4 transition-colors', path && 'hover:bg-sunken/60', isUnread && 'bg-accent-soft/40')}>
      <span aria-hidden className={classNames('mt-2 size-2 shrink-0 rounded-full', isUnread ? 'bg-accent' : 'bg-line')} />
      <div className="min-w-0 flex-1">
        <p className={classNames('text-sm [overflow-wrap:anywhere]', isUnread ? 'font-semibold' : 'font-medium text-ink-soft')}>
          {path ? (
            <PlainLink className="rounded after:absolute after:inset-0" href={href(path)} onClick={isUnread && mayMark ? onRead : undefined}>
              {notification.title}
            </PlainLink>
          ) : (
            notification.title
          )}
          {isUnread && <span className="sr-only"> ({t('newMark')})</span>}
        </p>
        {notification.body && <p className="mt-0.5 line-clamp-3 text-sm [overflow-wrap:anywhere] text-ink-soft">{notification.body}</p>}
        <Time className="mt-1 block text-xs text-ink-faint" exact={format.dateTime(new Date(notification.createdAt), { dateStyle: 'medium', timeStyle: 'short' })} value={notification.createdAt}>
          {format.relativeTime(new Date(notification.createdAt), Math.max(now, Date.parse(notification.createdAt)))}
        </Time>
      </div>
      {isUnread && mayMark && (
        <Button aria-label={`${t('markRead')}: ${notification.title}`} className="relative z-10" onClick={onRead} size="icon" title={t('markRead')} variant="ghost">
          <Check aria-hidden />
        </Button>
      )}
    </li>
  )
}
