import type { BasePayload, PayloadRequest } from 'payload'

import type { ExplainReason, UnlockHint } from '../src/client/types.js'
import { type Sql, sqlOf } from '../src/database/sql.js'
import { decideRoom } from './decide-room.js'
import { audienceReason, stateReason, unlockHint, unlockReason } from './room-sentences.js'
import { audienceOfRow, conditionsOfRow, type RoomRow, roomsQuery } from './rooms-query.js'
import type { PartnerViewer } from './viewer.js'

/** One room of the viewer's portal and whether they get in. Nothing of the room's content is in here. */
export type RoomDecision = {
  group: null | string
  icon: null | string
  id: string
  kind: string
  order: number
  reasons: ExplainReason[]
  showTableOfContents: boolean
  slug: string
  state: 'hidden' | 'locked' | 'open'
  title: string
  /** For a locked room: what opens it. Empty otherwise, so that a hidden room tells nothing. */
  unlockHints: UnlockHint[]
  visibleToDistributors: boolean
}

/** What the decision needs beside the viewer; everything but `sql` comes from the config, see {@link roomSettingsOf}. */
export type RoomSettings = { defaultLocale: null | string; roomKinds: null | readonly string[] }

/** Languages and registered room kinds of an installation. */
export const roomSettingsOf = ({ config }: Pick<BasePayload, 'config'>): RoomSettings => {
  const settings = config.custom?.partnerPortal as { roomKinds?: readonly string[] } | undefined
  return { defaultLocale: config.localization ? config.localization.defaultLocale : null, roomKinds: settings?.roomKinds ?? null }
}

const decide = (row: RoomRow, viewer: PartnerViewer, { roomKinds }: RoomSettings, locale: string): RoomDecision => {
  const isKindOn = roomKinds === null || roomKinds.includes(row.kind)
  const isPublished = row.status === 'published'
  const verdict = decideRoom(
    { audience: audienceOfRow(row), isKindOn, isPublished, unlock: conditionsOfRow(row), whenLocked: row.when_locked },
    { completedTaskLists: [], now: new Date(), partner: viewer.partner, validCertificates: [] },
  )
  return {
    group: row.group,
    icon: row.icon,
    id: row.id,
    kind: row.kind,
    order: row.order,
    reasons: [
      ...(isPublished ? [] : [stateReason('draft', locale)]),
      ...(isKindOn ? [] : [stateReason('domain-off', locale)]),
      ...verdict.missedAudience.map((kind) => audienceReason(kind, locale)),
      ...verdict.unmet.map((condition) => unlockReason(condition, locale)),
    ],
    showTableOfContents: row.show_table_of_contents === true,
    slug: row.slug,
    state: verdict.state,
    title: row.title ?? row.slug,
    unlockHints: verdict.state === 'locked' ? verdict.unmet.map((condition) => unlockHint(condition, locale)) : [],
    visibleToDistributors: row.visible_to_distributors === true,
  }
}

/** Every room of the viewer's partner type, decided, in navigation order: one statement. For doors in front of Payload too. */
export const decideRooms = async (viewer: PartnerViewer, sql: Sql, settings: RoomSettings, locale = viewer.locale): Promise<RoomDecision[]> => {
  const { rows } = await sql<RoomRow>(roomsQuery(settings.defaultLocale), [viewer.partner.partnerType, locale])
  return rows.map((row) => decide(row, viewer, settings, locale))
}

const decided = new WeakMap<PartnerViewer, Map<string, Promise<RoomDecision[]>>>()

/** {@link decideRooms} for a request, asked once per viewer and language (a viewer lives as long as its request). */
export const roomDecisionsOf = (viewer: PartnerViewer, req: PayloadRequest, locale = viewer.locale): Promise<RoomDecision[]> => {
  const known = decided.get(viewer) ?? new Map<string, Promise<RoomDecision[]>>()
  decided.set(viewer, known)
  const decisions = known.get(locale) ?? decideRooms(viewer, sqlOf(req), roomSettingsOf(req.payload), locale)
  known.set(locale, decisions)
  return decisions
}

/** The rooms that are open to the viewer right now. */
export const openRoomsOf = async (viewer: PartnerViewer, req: PayloadRequest): Promise<RoomDecision[]> =>
  (await roomDecisionsOf(viewer, req)).filter(({ state }) => state === 'open')

/** Whether the portal has a room of this kind for the viewer's partner type, but not for the viewer. */
export const isRoomKindClosed = async (viewer: PartnerViewer, kind: string, req: PayloadRequest): Promise<boolean> =>
  (await roomDecisionsOf(viewer, req)).some((room) => room.kind === kind && room.state !== 'open')
