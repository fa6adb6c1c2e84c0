'use server'

import { refresh } from 'next/cache.js'
import type { ReactNode } from 'react'

import type { TypedRoom } from '../../client/building.js'
import { loadMe } from '../data/load.js'
import { loadPage } from '../data/load-page.js'
import { RoomContent } from '../rooms/room-content.js'
import { Callout } from '../ui/callout.js'
import { mountedPortal } from './mounted-portals.js'

/**
 * Draws a room as its editor has it in the form right now: the live preview beside the form asks for it while somebody types. It has no rights of its
 * own; the API answers only staff in a preview who may edit that room, and writes nothing. Null where there is nothing to draw: the page goes with the
 * answer then, which shows a preview that ended, and makes the portal known to a process that had drawn no page of it.
 */
export const drawUnsavedRoom = async (basePath: string, form: TypedRoom): Promise<ReactNode> => {
  const portal = mountedPortal(String(basePath))
  const me = portal && (await loadMe(portal))
  if (!portal || me?.kind !== 'partner-user' || !me.preview) {
    refresh()
    return null
  }
  const context = await loadPage(portal, '/')
  const { room } = await context.client.preview.room(form)
  return room ? <RoomContent context={context} path={[]} room={room} searchParams={{}} /> : <Callout tone="warning">{context.t('preview.notFound', { name: me.user.name })}</Callout>
}
