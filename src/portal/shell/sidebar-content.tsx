import type { PortalRoomSummary } from '../../client/types.js'
import type { PageContext } from '../data/load-page.js'
import { Avatar } from '../ui/avatar.js'
import { BrandLink } from './brand.js'
import { RoomNavigation } from './room-navigation.js'

/** Everything beside the page: the brand, the rooms, and whom to ask. The same in the sidebar and in the sheet of a phone. */
export const SidebarContent = ({ context, rooms }: { context: PageContext; rooms: readonly PortalRoomSummary[] }) => {
  const { brand, href, me, t } = context
  const { manager, name, tier } = me.partner
  return (
    <div className="flex min-h-full flex-1 flex-col gap-6 p-4">
      <BrandLink brand={brand} className="h-12 px-2" href={href('/')} />
      <div className="flex items-center gap-3 rounded-control bg-sunken px-3 py-2.5">
        <Avatar className="size-8 bg-surface" name={name} shape="square" />
        <div className="min-w-0">
          <p className="truncate text-sm font-medium">{name}</p>
          <p className="truncate text-2xs text-ink-faint">{tier ? `${me.partner.partnerType.name} · ${tier.name}` : me.partner.partnerType.name}</p>
        </div>
      </div>
      <RoomNavigation context={context} rooms={rooms} />
      {manager && (
        <div className="mt-auto border-t border-line px-2 pt-4">
          <p className="text-2xs text-ink-faint">{t('shell.manager')}</p>
          <p className="mt-1 truncate text-sm font-medium">{manager.name}</p>
          <a className="inline-block max-w-full truncate rounded text-xs text-accent-ink underline-offset-4 hover:underline" href={`mailto:${manager.email}`}>
            {manager.email}
          </a>
        </div>
      )}
    </div>
  )
}
