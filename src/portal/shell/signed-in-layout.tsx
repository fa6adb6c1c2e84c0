import type { ReactNode } from 'react'

import type { PortalRoomSummary } from '../../client/types.js'
import { loadMe, loadPreferences, loadRooms } from '../data/load.js'
import { loadPage, type PageContext } from '../data/load-page.js'
import { IslandMessages } from '../intl/island-messages.js'
import { LiveProvider } from '../live/live-provider.js'
import type { Portal } from '../options.js'
import { roomPath } from '../rooms/room-view.js'
import { classNames } from '../ui/class-names.js'
import { BrandLink } from './brand.js'
import { MobileNavigation } from './mobile-navigation.js'
import { NotificationBell } from './notification-bell.js'
import type { ShellCommands } from './palette-commands.js'
import { PreviewBanner } from './preview-banner.js'
import { RouteFocus } from './route-focus.js'
import { SearchBox } from './search-box.js'
import { SidebarContent } from './sidebar-content.js'
import { UserMenu } from './user-menu.js'

const contentId = 'content'

/** What the palette and the keyboard of this person lead to. */
const commandsOf = ({ locale, me }: PageContext, rooms: readonly PortalRoomSummary[]): ShellCommands => {
  const leads = rooms.find(({ kind, state }) => kind === 'leads' && state === 'open')
  return {
    locale,
    mayInvite: me.may.manageColleagues,
    newLeadPath: leads && me.may.submitLeads ? roomPath(leads, 'new') : null,
    rooms: rooms.map((room) => ({ isLocked: room.state === 'locked', kind: room.kind, path: roomPath(room), title: room.title })),
    user: { id: me.user.id },
  }
}

/**
 * The frame around every page of a signed-in partner user: rooms, search, notifications, account.
 * Without one it frames nothing: the page itself knows where to send whoever asks.
 */
export const signedInLayout = (portal: Portal) =>
  async function SignedInLayout({ children }: { children: ReactNode }) {
    const me = await loadMe(portal)
    if (me?.kind !== 'partner-user') {
      return children
    }
    const [context, { rooms }, { theme }] = await Promise.all([loadPage(portal, '/'), loadRooms(portal), loadPreferences(portal)])
    const sidebar = <SidebarContent context={context} rooms={rooms} />

    return (
      <IslandMessages intl={context.intl} namespaces={['languages', 'palette', 'preview', 'search', 'shell', 'shortcuts']}>
        <LiveProvider>
          <a className="sr-only z-50 rounded-control bg-accent px-4 py-2 text-sm font-medium text-on-accent focus:not-sr-only focus:fixed focus:start-4 focus:top-4" href={`#${contentId}`}>
            {context.t('shell.skip')}
          </a>
          <RouteFocus target={contentId} />
          <PreviewBanner context={context} />
          <div className={classNames('min-h-dvh lg:grid lg:grid-cols-[17rem_minmax(0,1fr)]', me.preview && 'pb-28 sm:pb-16')}>
            <aside className="sticky top-0 hidden h-dvh flex-col overflow-y-auto border-e border-line bg-surface lg:flex">{sidebar}</aside>
            <div className="flex min-w-0 flex-col">
              <header className="sticky top-0 z-30 flex h-16 items-center gap-1 border-b border-line bg-canvas/90 px-3 backdrop-blur-md sm:gap-2 sm:px-6 lg:px-10">
                <MobileNavigation>{sidebar}</MobileNavigation>
                <BrandLink brand={context.brand} className="flex-1 sm:hidden" href={context.href('/')} />
                <div className="sm:flex-1">
                  <SearchBox commands={commandsOf(context, rooms)} />
                </div>
                <NotificationBell unread={me.unreadNotifications} />
                <UserMenu locale={context.locale} partnerName={me.partner.name} theme={theme} user={me.user} />
              </header>
              <main className="mx-auto w-full max-w-[72rem] flex-1 px-4 py-7 focus:outline-none sm:px-6 sm:py-9 lg:px-10" id={contentId} tabIndex={-1}>
                {children}
              </main>
            </div>
          </div>
        </LiveProvider>
      </IslandMessages>
    )
  }
