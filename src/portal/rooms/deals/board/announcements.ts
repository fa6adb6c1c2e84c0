import type { Announcements } from '@dnd-kit/core'

import type { useTranslations } from '../../../intl/island-intl.js'

type Named = { data: { current?: Record<string, unknown> | undefined } }

const nameOf = (what: Named | null): string => String(what?.data.current?.name ?? '–')

/** What a screen reader says while a deal is carried. */
export const boardAnnouncements = (t: ReturnType<typeof useTranslations<'dealBoard'>>): Announcements => ({
  onDragCancel: ({ active }) => t('announceCancelled', { deal: nameOf(active) }),
  onDragEnd: ({ active, over }) => (over ? t('announceDropped', { deal: nameOf(active), stage: nameOf(over) }) : t('announceCancelled', { deal: nameOf(active) })),
  onDragOver: ({ active, over }) => t('announceOver', { deal: nameOf(active), stage: nameOf(over) }),
  onDragStart: ({ active }) => t('announceLifted', { deal: nameOf(active) }),
})
