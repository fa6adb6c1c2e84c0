import type { PayloadRequest } from 'payload'

import type { PartnerViewer } from '../../../access/viewer.js'
import { visibleRoomOf } from './room.js'
import { storedBlocksOf } from './stored-blocks.js'

/** Whether an id stands anywhere in what an editor placed into a room. Ids are UUIDs, so a text that happens to contain one is no door. */
const standsIn = (value: unknown, id: string): boolean => {
  if (value === id) {
    return true
  }
  return typeof value === 'object' && value !== null && Object.values(value).some((each) => standsIn(each, id))
}

/** Whether a file stands in a room that is open to the viewer: the one door through which files of rooms reach partners. */
export const isPlacedInRoom = async (viewer: PartnerViewer, slug: string, id: string, req: PayloadRequest): Promise<boolean> => {
  const room = await visibleRoomOf(viewer, slug, req)
  return room.state === 'open' && standsIn(await storedBlocksOf(room, req, viewer.locale), id)
}
