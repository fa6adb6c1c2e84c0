import { DoorOpen } from 'lucide-react'
import { redirect } from 'next/navigation.js'

import { loadRooms } from '../data/load.js'
import { loadPage } from '../data/load-page.js'
import type { Portal } from '../options.js'
import { roomPath } from '../rooms/room-view.js'
import { Card } from '../ui/card.js'
import { EmptyState } from '../ui/empty-state.js'
import { PageTitle } from './page-title.js'

/** The start: the overview, or the first room that is open. */
export const homePage = (portal: Portal) =>
  async function HomePage() {
    const context = await loadPage(portal, '/')
    const { href, me, t } = context
    const { rooms } = await loadRooms(portal)
    const open = rooms.filter((room) => room.state === 'open')
    const first = open.find((room) => room.kind === 'overview') ?? open[0]
    if (first) {
      redirect(href(roomPath(first)))
    }
    return (
      <>
        <PageTitle context={context} title={t('home.emptyTitle')} />
        <Card isFlush>
          <EmptyState
            action={
              me.partner.manager && (
                <a className="rounded text-sm font-medium text-accent-ink underline-offset-4 hover:underline" href={`mailto:${me.partner.manager.email}`}>
                  {t('room.askManager', { name: me.partner.manager.name })}
                </a>
              )
            }
            Icon={DoorOpen}
            level={1}
            title={t('home.emptyTitle')}
          >
            {t('home.emptyText')}
          </EmptyState>
        </Card>
      </>
    )
  }
