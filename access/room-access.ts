import type { BasePayload, PayloadRequest } from 'payload'

import type { ExplainReason, UnlockHint } from '../src/client/types.js'
import { preparedSqlOf } from '../src/database/reads/named-sql.js'
import type { Sql } from '../src/database/sql.js'
import type { PartnerTraits } from '../src/domain/audience.js'
import { decideRoom, type RoomVerdict } from './decide-room.js'
import { draftInPreview, draftRowOf } from './draft-in-preview.js'
import type { RoomDocument } from './room-of-document.js'
import { audienceReason, stateReason, unlockHint, unlockReason } from './room-sentences.js'
import { audienceOfRow, conditionsOfRow, type RoomReader, type RoomRow, readRoomRows } from './rooms-query.js'
import { factsOf } from './unlock-conditions.js'
import type { PartnerViewer } from './viewer.js'

/** One room of the viewer's portal and whether they get in. Nothing of the room's content is in here. */
export type RoomDecision = {
  group: null | string
  icon: null | string
  id: string
  /** Set where staff look at the newest draft of the room instead of what is published. */
  isDraft?: boolean
  kind: string
  order: number
  reasons: ExplainReason[]
  showTableOfContents: boolean
  slug: string
  state: 'hidden' | 'locked' | 'open'
  title: string
  /** For a locked room: what opens it. Empty otherwise, so that a hidden room tells nothing. */
  unlockHints: UnlockHint[]
  /** Of the room's row; changes with every write to it. Null for a draft. */
  version: null | string
  visibleToDistributors: boolean
}

/** What the decision needs beside the viewer; everything but `sql` comes from the config, see {@link roomSettingsOf}. */
export type RoomSettings = { defaultLocale: null | string; roomKinds: null | readonly string[] }

/** Languages and registered room kinds of an installation. */
export const roomSettingsOf = ({ config }: Pick<BasePayload, 'config'>): RoomSettings => {
  const settings = config.custom?.partnerPortal as { roomKinds?: readonly string[] } | undefined
  return { defaultLocale: config.localization ? config.localization.defaultLocale : null, roomKinds: settings?.roomKinds ?? null }
}

/** The verdict on every room for a partner, real or imagined. Pure: everything it needs was read before. */
export const verdictsOn = (rows: readonly RoomRow[], partner: PartnerTraits, { defaultLocale, roomKinds }: RoomSettings, locale: string): { row: RoomRow; verdict: RoomVerdict }[] =>
  rows.map((row) => {
    const room = { audience: audienceOfRow(row), isKindOn: isKindOn(row.kind, { roomKinds }), isPublished: row.status === 'published', unlock: conditionsOfRow(row, locale, defaultLocale), whenLocked: row.when_locked }
    return { row, verdict: decideRoom(room, { ...factsOf(row.unlock), now: new Date(), partner }) }
  })

/** Every reason why a room is not open, as sentences for staff. */
export const reasonsFor = (row: RoomRow, { missedAudience, unmet }: RoomVerdict, { roomKinds }: RoomSettings, locale: string): ExplainReason[] => [
  ...(row.status === 'published' ? [] : [stateReason('draft', locale)]),
  ...(isKindOn(row.kind, { roomKinds }) ? [] : [stateReason('domain-off', locale)]),
  ...missedAudience.map((kind) => audienceReason(kind, locale)),
  ...unmet.map((condition) => unlockReason(condition, locale)),
]

/** Decides every room for a partner. A hint names the room of a task list only when the partner knows of that room. */
export const decideRows = (rows: readonly RoomRow[], partner: PartnerTraits, settings: RoomSettings, locale: string): RoomDecision[] => {
  const verdicts = verdictsOn(rows, partner, settings, locale)
  const known = new Set(verdicts.filter(({ verdict }) => verdict.state !== 'hidden').map(({ row }) => row.id))
  return verdicts.map(({ row, verdict }) => ({
    group: row.group,
    icon: row.icon,
    id: row.id,
    kind: row.kind,
    order: row.order,
    reasons: reasonsFor(row, verdict, settings, locale),
    showTableOfContents: row.show_table_of_contents === true,
    slug: row.slug,
    state: verdict.state,
    title: row.title ?? row.slug,
    unlockHints: verdict.state === 'locked' ? verdict.unmet.map((condition) => unlockHint(condition, locale, known)) : [],
    version: row.version,
    visibleToDistributors: row.visible_to_distributors === true,
  }))
}

const readerOf = ({ id, partner }: PartnerViewer, locale: string): RoomReader => ({ locale, partner: partner.id, partnerType: partner.partnerType, person: id })

/** Every room of the viewer's partner type, decided, in navigation order: one statement. For doors in front of Payload too. */
export const decideRooms = async (viewer: PartnerViewer, sql: Sql, settings: RoomSettings, locale = viewer.locale): Promise<RoomDecision[]> =>
  decideRows(await readRoomRows(sql, settings.defaultLocale, readerOf(viewer, locale)), viewer.partner, settings, locale)

/** The same for staff who look at a draft: the room they edit is decided as its newest draft says, and as they `typed` since. */
export const decideWithDraft = async (viewer: PartnerViewer, room: string, req: PayloadRequest, locale: string, typed?: RoomDocument): Promise<RoomDecision[]> => {
  const settings = roomSettingsOf(req.payload)
  const reader = readerOf(viewer, locale)
  const rows = await readRoomRows(preparedSqlOf(req), settings.defaultLocale, reader)
  const draft = await draftRowOf(room, reader, req, settings.defaultLocale, typed)
  const decisions = decideRows(draft ? rows.map((row) => (row.id === draft.id ? draft : row)) : rows, viewer.partner, settings, locale)
  return decisions.map((decision) => (decision.id === draft?.id ? { ...decision, isDraft: true } : decision))
}

const decided = new WeakMap<PartnerViewer, Map<string, Promise<RoomDecision[]>>>()

const decideForRequest = async (viewer: PartnerViewer, req: PayloadRequest, locale: string): Promise<RoomDecision[]> => {
  const room = await draftInPreview(viewer, req)
  return room === undefined ? decideRooms(viewer, preparedSqlOf(req), roomSettingsOf(req.payload), locale) : decideWithDraft(viewer, room, req, locale)
}

/** {@link decideRooms} for a request, asked once per viewer and language (a viewer lives as long as its request). */
export const roomDecisionsOf = (viewer: PartnerViewer, req: PayloadRequest, locale = viewer.locale): Promise<RoomDecision[]> => {
  const known = decided.get(viewer) ?? new Map<string, Promise<RoomDecision[]>>()
  decided.set(viewer, known)
  const decisions = known.get(locale) ?? decideForRequest(viewer, req, locale)
  known.set(locale, decisions)
  return decisions
}

/** The rooms that are open to the viewer right now. */
export const openRoomsOf = async (viewer: PartnerViewer, req: PayloadRequest): Promise<RoomDecision[]> =>
  (await roomDecisionsOf(viewer, req)).filter(({ state }) => state === 'open')

const isSwitchedOff = ({ config }: Pick<BasePayload, 'config'>): boolean => (config.custom?.partnerPortal as undefined | { isDisabled?: boolean })?.isDisabled === true

/** Whether rooms of this kind can be at all: those of a domain that is switched off cannot. */
export const isKindOn = (kind: string, { roomKinds }: Pick<RoomSettings, 'roomKinds'>): boolean => roomKinds === null || roomKinds.includes(kind)

/** Whether what belongs to a kind of room is there for the viewer: the kind is on, and no room of it is closed. A partner type without such a room is not held back. */
export const isKindOpen = (kind: string, decisions: readonly RoomDecision[], settings: Pick<RoomSettings, 'roomKinds'>): boolean =>
  isKindOn(kind, settings) && !decisions.some((room) => room.kind === kind && room.state !== 'open')

/** The same for a request, the other way round. In a portal that is switched off every kind is closed. */
export const isRoomKindClosed = async (viewer: PartnerViewer, kind: string, req: PayloadRequest): Promise<boolean> =>
  isSwitchedOff(req.payload) || !isKindOpen(kind, await roomDecisionsOf(viewer, req), roomSettingsOf(req.payload))
