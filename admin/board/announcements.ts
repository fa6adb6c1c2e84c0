import type { Announcements, UniqueIdentifier } from '@dnd-kit/core'

import type { Say } from '../../src/translations/text.js'
import type { BoardCard } from './board-state.js'
import type { ColumnInfo } from './column-info.js'

type Held = { data: { current?: { card?: BoardCard } | undefined }; id: UniqueIdentifier }

const titleOf = (active: Held): string => active.data.current?.card?.title ?? ''

/** What a screen reader says while a card is carried. */
export const boardAnnouncements = (say: Say, columns: readonly ColumnInfo[]): Announcements => {
  const nameOf = (over: { id: UniqueIdentifier } | null): string => columns.find(({ id }) => id === over?.id)?.label ?? '–'
  return {
    onDragCancel: ({ active }) => say('{company} stays where it was.', { company: titleOf(active as Held) }),
    onDragEnd: ({ active, over }) => say('{company} was put into {column}.', { column: nameOf(over), company: titleOf(active as Held) }),
    onDragOver: ({ active, over }) => say('{company} is over {column}.', { column: nameOf(over), company: titleOf(active as Held) }),
    onDragStart: ({ active }) => say('{company} was picked up.', { company: titleOf(active as Held) }),
  }
}
