import { Lock } from 'lucide-react'

import type { PortalRoomSummary } from '../../client/types.js'
import type { PageContext } from '../data/load-page.js'
import { roomIconOf } from './icons.js'
import { NavLink } from './nav-link.js'

/** Rooms under their group headings; the order the server gave is kept, rooms without a group come first. */
const byGroup = (rooms: readonly PortalRoomSummary[]): [null | string, PortalRoomSummary[]][] => {
  const groups = new Map<null | string, PortalRoomSummary[]>([[null, []]])
  for (const room of rooms) {
    groups.set(room.group, [...(groups.get(room.group) ?? []), room])
  }
  return [...groups].filter(([, members]) => members.length > 0)
}

const RoomLink = ({ context: { href, t }, room }: { context: PageContext; room: PortalRoomSummary }) => {
  const Icon = roomIconOf(room)
  const isLocked = room.state === 'locked'
  const hints = room.unlockHints.map((hint) => hint.text).join(' ')
  return (
    <li title={isLocked && hints ? t('shell.unlocks', { hints }) : undefined}>
      <NavLink href={href(`/rooms/${room.slug}`)} label={isLocked ? t('shell.lockedRoom', { title: room.title }) : undefined}>
        <Icon aria-hidden strokeWidth={1.75} />
        <span className="truncate">{room.title}</span>
        {isLocked && <Lock aria-hidden className="ms-auto !size-3.5" />}
      </NavLink>
    </li>
  )
}

/** The rooms of the viewer, by group. */
export const RoomNavigation = ({ context, rooms }: { context: PageContext; rooms: readonly PortalRoomSummary[] }) => (
  <nav aria-label={context.t('shell.navigation')} className="flex flex-col gap-5">
    {byGroup(rooms).map(([group, members]) => (
      <div key={group ?? ''}>
        {group && <h2 className="mb-1.5 px-3 text-2xs font-semibold tracking-wide text-ink-faint">{group}</h2>}
        <ul className="flex flex-col gap-0.5">
          {members.map((room) => (
            <RoomLink context={context} key={room.id} room={room} />
          ))}
        </ul>
      </div>
    ))}
  </nav>
)
