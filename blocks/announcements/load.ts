import { openRoomsOf } from '../../access/room-access.js'
import type { PortalOverview } from '../../src/client/types.js'
import { readAnnouncements } from '../../src/database/reads/overview-announcements.js'
import { readSettingsOf } from '../../src/database/reads/read-settings.js'
import { languageOf } from '../../src/translations/refusals/language-of.js'
import type { BlockDefinition } from '../define-block.js'

/** What is announced to the viewer, newest first, and the page that has all of it, if it is open to the viewer. */
export type AnnouncementsData = { all: null | string; announcements: PortalOverview['announcements'] }

export const loadAnnouncements: NonNullable<BlockDefinition['load']> = async (viewer, { count }, { ask, req }): Promise<AnnouncementsData> => {
  const { defaultLocale } = readSettingsOf(req.payload)
  const most = typeof count === 'number' ? Math.min(10, Math.max(1, Math.floor(count))) : 3
  const announcements = await readAnnouncements(viewer, { defaultLocale, language: languageOf(viewer, req) }, ask)
  const overview = (await openRoomsOf(viewer, req)).find(({ kind }) => kind === 'overview')
  return { all: overview ? `/rooms/${overview.slug}#announcements` : null, announcements: announcements.slice(0, most) }
}
