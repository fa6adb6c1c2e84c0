import type { Announcements, UniqueIdentifier } from '@dnd-kit/core'

import type { LeadStatus } from '../../../src/domain/leads.js'
import type { Say } from '../../../src/translations/text.js'
import { statusTexts } from '../lead-texts.js'
import type { LeadCard } from './board-state.js'

type Held = { data: { current?: { card?: LeadCard } | undefined }; id: UniqueIdentifier }

const companyOf = (active: Held): string => active.data.current?.card?.company ?? ''
const columnOf = (say: Say, over: { id: UniqueIdentifier } | null): string => (over ? say(statusTexts[over.id as LeadStatus]) : '–')

/** What a screen reader says while a card is carried. */
export const boardAnnouncements = (say: Say): Announcements => ({
  onDragCancel: ({ active }) => say('{company} stays where it was.', { company: companyOf(active as Held) }),
  onDragEnd: ({ active, over }) => say('{company} was put into {column}.', { column: columnOf(say, over), company: companyOf(active as Held) }),
  onDragOver: ({ active, over }) => say('{company} is over {column}.', { column: columnOf(say, over), company: companyOf(active as Held) }),
  onDragStart: ({ active }) => say('{company} was picked up.', { company: companyOf(active as Held) }),
})
