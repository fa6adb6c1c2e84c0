'use server'

import { refresh } from 'next/cache.js'
import type { ReactNode } from 'react'

import type { TypedRoom } from '../../client/building.js'
import type { ShownPreview } from '../../domain/preview-message.js'
import { loadMe } from '../data/load.js'
import { loadPage } from '../data/load-page.js'
import { RoomContent } from '../rooms/room-content.js'
import { Callout } from '../ui/callout.js'
import { mountedPortal } from './mounted-portals.js'

/** The room as a picture, or that the preview this page was drawn in is over: it ended, or another one took its place in this browser. */
export type DrawnRoom = null | { drawn: ReactNode; isEnded: false } | { isEnded: true }

/**
 * Draws a room as its editor has it in the form right now: the live preview beside the form asks for it while somebody types. It has no rights of its
 * own; the API answers only staff in a preview who may edit that room, and writes nothing. Null where there is nothing to draw: the page goes with the
 * answer then, which makes the portal known to a process that had drawn no page of it.
 */
export const drawUnsavedRoom = async (basePath: string, shown: ShownPreview, form: TypedRoom): Promise<DrawnRoom> => {
  const portal = mountedPortal(String(basePath))
  if (!portal) {
    refresh()
    return null
  }
  const me = await loadMe(portal)
  if (me?.kind !== 'partner-user' || me.user.id !== shown.person || !me.preview || me.preview.room !== shown.room) {
    return { isEnded: true }
  }
  const context = await loadPage(portal, '/')
  const { room } = await context.client.preview.room(form)
  return { drawn: room ? <RoomContent context={context} path={[]} room={room} searchParams={{}} /> : <Callout tone="warning">{context.t('preview.notFound', { name: me.user.name })}</Callout>, isEnded: false }
}
