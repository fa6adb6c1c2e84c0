import type { ExplainReason, PortalRoom } from './types.js'

type RoomState = 'hidden' | 'locked' | 'open'

/** `GET /api/portal/access-table` (staff): every room of a portal for each tier, as imagined or real partners would find it. */
export type PortalAccessTable = {
  partnerType: { id: string; name: string }
  rooms: {
    /** One per tier, in the order of `tiers`. */
    cells: { reasons: ExplainReason[]; state: RoomState }[]
    id: string
    kind: string
    slug: string
    title: string
  }[]
  /** The columns; the one without an id is a partner without a tier. `isOwn` marks the tier that the chosen partner really has. */
  tiers: { id: null | string; isOwn: boolean; name: null | string }[]
}

/** How a room was used in the last 30 days. */
export type RoomUsage = {
  editedAt: string
  id: string
  /** Nobody has edited it for as long as was asked. */
  isStale: boolean
  /** It is there for 30 days, and nobody opened it. */
  isUnused: boolean
  kind: string
  people: number
  /** Visits on each of the days, oldest first. */
  perDay: number[]
  slug: string
  status: string
  title: string
  visits: number
}

/** A hint of the usage report. */
export type UsageSuggestion = { dismissedAt: null | string; id: string; kind: 'stale' | 'unused'; room: string; text: string }

/** `GET /api/portal/usage?partnerType=` (staff) */
export type PortalUsage = {
  from: string
  /** Managers read what the people of their own partners did. */
  isOwnPartnersOnly: boolean
  partnerType: { id: string; name: string }
  people: number
  rooms: RoomUsage[]
  staleDays: number
  suggestions: UsageSuggestion[]
  to: string
  visits: number
}

/** `GET /api/rooms/task-lists?partnerType=` (staff): what a room of this portal can wait for. */
export type TaskLists = { lists: { id: string; room: { id: string; title: string }; scope: 'organisation' | 'person'; tasks: number; title: string }[] }

/** `GET /api/rooms/:id/warnings` (staff): what is wrong with the newest draft of a room. */
export type RoomWarnings = {
  partners: number
  /** Partners who could open the room; task lists, certificates and dates count as reached, for partners can reach them. */
  readers: number
  warnings: { block: null | string; kind: 'condition' | 'contrast' | 'image' | 'link' | 'nobody'; text: string }[]
}

/** `POST /api/rooms/check-expectations` (staff): whether a room as the form holds it is as expected. */
export type CheckedExpectations = { expectations: { id: string; isMet: boolean; text: string; why: null | string }[] }

/** A room or template that was made from another one; `reports` says what has to be looked at. */
export type MadeRoom = { id: string; reports: string[]; slug: string; title: string }

/** What of a room's form the live preview shows before it is saved; anything else that is sent is left out. */
export type TypedRoom = { audience?: unknown; layout?: unknown; showTableOfContents?: unknown; title?: unknown; unlock?: unknown; whenLocked?: unknown }

/** `POST /api/portal/preview/room` (staff in a preview): the room as the form holds it; null when the previewed person would not find it. */
export type PreviewedRoom = { room: null | PortalRoom }
