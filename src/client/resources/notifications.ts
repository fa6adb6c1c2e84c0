import type { Transport } from '../transport.js'
import { listQuery } from '../list-query.js'
import type { Notification, NotificationChoices, Page, PortalMe } from '../types.js'

/** What the signed-in person was told. */
export const notifications = ({ send }: Transport) => ({
  /** What the viewer can be told; what they want stands in their profile. */
  choices: () => send<NotificationChoices>('/notifications/choices'),
  list: ({ limit = 20, page = 1, unreadOnly = false }: { limit?: number; page?: number; unreadOnly?: boolean } = {}) =>
    send<Page<Notification>>('/notifications', {
      query: listQuery({ limit, page, sort: '-createdAt', ...(unreadOnly && { where: { readAt: { exists: false } } }) }),
    }),
  markAllRead: () => send<unknown>('/notifications/read', { body: { all: true }, method: 'POST' }),
  markRead: (ids: readonly string[]) => send<unknown>('/notifications/read', { body: { ids }, method: 'POST' }),
  /** How many are unread. */
  unread: async () => {
    const me = await send<PortalMe>('/portal/me')
    return me.kind === 'partner-user' ? me.unreadNotifications : 0
  },
})
