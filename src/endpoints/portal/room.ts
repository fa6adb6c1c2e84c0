import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { openRoomsOf, type RoomDecision, roomDecisionsOf } from '../../../access/room-access.js'
import type { PartnerViewer } from '../../../access/viewer.js'
import type { BlockDefinition, BlockLoadContext } from '../../../blocks/define-block.js'
import type { PortalBlock, PortalRoom } from '../../client/types.js'
import { askedOnce } from '../../database/reads/asked-once.js'
import { askedTogether } from '../../database/reads/asked-together.js'
import { namedSqlOf, preparedSqlOf } from '../../database/reads/named-sql.js'
import { summaryOf } from '../../database/reads/read-rooms.js'
import { touchRoomVisit } from '../../database/reads/touch-room-visit.js'
import { languageOf } from '../../translations/refusals/language-of.js'
import { refusal } from '../../translations/refusals/refusal.js'
import { sayIn } from '../../translations/text.js'
import { inLanes } from './in-lanes.js'
import { portalEndpoint } from './portal-endpoint.js'
import { withStaffNotes } from './staff-notes.js'
import { type StoredBlock, storedBlocksOf } from './stored-blocks.js'
import { withoutClosedLinks } from './without-closed-links.js'

/** The room of this address, if the viewer knows of it: a hidden one and one that does not exist look the same. */
export const visibleRoomOf = async (viewer: PartnerViewer, slug: string, req: PayloadRequest, locale = viewer.locale): Promise<RoomDecision> => {
  const room = (await roomDecisionsOf(viewer, req, locale)).find((decision) => decision.slug === slug && decision.state !== 'hidden')
  if (!room) {
    throw await refusal(req, 'ROOM_NOT_FOUND')
  }
  return room
}

/** Says to staff what is wrong with a block; partners only learn that it cannot be shown. */
const unavailable = (block: StoredBlock, reason: string, viewer: PartnerViewer): PortalBlock => ({
  blockType: 'unavailable',
  id: String(block.id),
  ...(viewer.previewedBy !== null && { of: block.blockType, reason }),
})

const withoutFields = (block: PortalBlock, names: readonly string[] = []): PortalBlock => ({ ...Object.fromEntries(Object.entries(block).filter(([name]) => !names.includes(name))), blockType: block.blockType, id: block.id })

const loadBlock = async (block: StoredBlock, definitions: readonly BlockDefinition[], viewer: PartnerViewer, context: BlockLoadContext): Promise<PortalBlock> => {
  const definition = definitions.find(({ config }) => config.slug === block.blockType)
  const stored = { ...block, id: String(block.id) }
  if (!definition) {
    return unavailable(block, sayIn(languageOf(viewer, context.req))('No block of the kind “{kind}” is registered.', { kind: block.blockType }), viewer)
  }
  if (!definition.load) {
    return withoutFields(stored, definition.withheld)
  }
  try {
    return { ...withoutFields(stored, definition.withheld), data: await definition.load(viewer, stored, context) }
  } catch (err) {
    context.req.payload.logger.warn({ block: block.blockType, err, msg: 'A block of a room could not be loaded', room: context.room.id })
    return unavailable(block, err instanceof Error ? err.message : String(err), viewer)
  }
}

/** Counted beside everything else. A visit that cannot be counted is no reason to show nothing. */
const noteVisit = (viewer: PartnerViewer, room: RoomDecision, req: PayloadRequest): Promise<void> =>
  touchRoomVisit(viewer, room.id, namedSqlOf(req.payload)).catch((err: unknown) => req.payload.logger.warn({ err, msg: 'A visit to a room could not be counted', room: room.id }))

/** Blocks that load at the same time: a few viewers at once must not take the whole pool from everybody else. */
const connectionsPerRoom = 4

/** What Payload's operations leave in a request; blocks that load side by side must not find one another's. */
const ownOfEachBlock: (keyof PayloadRequest)[] = ['context', 'fallbackLocale', 'locale', 'transactionID']

/** A room that was decided to be known to the viewer, with these blocks and their data. What blocks read for it is in one language, whatever the request says of it. */
export const filledRoom = async (viewer: PartnerViewer, room: RoomDecision, blocks: readonly StoredBlock[], definitions: readonly BlockDefinition[], req: PayloadRequest, locale: string): Promise<PortalRoom> => {
  const ask = askedOnce(preparedSqlOf(req))
  const gather = askedTogether(ask)
  const load = (block: StoredBlock): Promise<PortalBlock> =>
    loadBlock(block, definitions, viewer, { ask, gather, req: Object.assign(isolateObjectProperty(req, ownOfEachBlock), { locale }), room: { id: room.id, slug: room.slug } })
  // Inside a transaction all share one connection, and what one starts another would end.
  const isAlone = req.transactionID !== undefined
  const atOnce = new Map(isAlone ? [] : blocks.filter(({ blockType }) => definitions.some(({ config, loadsTogether }) => loadsTogether && config.slug === blockType)).map((block) => [block, load(block)]))
  const loaded = await inLanes(blocks, isAlone ? 1 : connectionsPerRoom, (block) => atOnce.get(block) ?? load(block))
  const openRooms = new Set(blocks.length > 0 ? (await openRoomsOf(viewer, req)).map(({ id }) => id) : [])
  return { ...summaryOf(room), blocks: (await withStaffNotes(loaded, viewer, req)).map((block) => withoutClosedLinks(block, openRooms)), showTableOfContents: room.state === 'open' && room.showTableOfContents }
}

/** A room with its blocks and their data; a locked one with what opens it and nothing else. Also what GraphQL's `portalRoom` answers. */
export const roomOf = async (viewer: PartnerViewer, slug: string, req: PayloadRequest, locale: string, definitions: readonly BlockDefinition[]): Promise<PortalRoom> => {
  const room = await visibleRoomOf(viewer, slug, req, locale)
  const visit = room.state === 'open' ? noteVisit(viewer, room, req) : Promise.resolve()
  const filled = await filledRoom(viewer, room, room.state === 'open' ? await storedBlocksOf(room, req, locale) : [], definitions, req, locale)
  await visit
  return filled
}

/** `GET /api/portal/rooms/:slug` */
export const roomEndpoint = (definitions: readonly BlockDefinition[]) =>
  portalEndpoint('/rooms/:slug', (viewer, req, locale) => roomOf(viewer, String(req.routeParams?.slug), req, locale, definitions))
