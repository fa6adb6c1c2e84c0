import type { Endpoint, LabelFunction } from 'payload'

import type { PartnerViewer } from '../../access/viewer.js'

/** What a partner type must allow before a room kind makes sense for it. */
export type PartnerTypeTraits = { allowsSubPartners: boolean }

/**
 * A predefined room: what it is and what it serves. Its view is registered in `src/portal/rooms`.
 * Each kind exists at most once per partner type; the database guarantees it.
 */
export type RoomDefinition = {
  /** REST endpoints under `/api` that belong to the room and to no collection. */
  endpoints?: Endpoint[]
  /** A lucide icon name. */
  icon: string
  /** Why the kind is refused for a partner type, as a sentence or one per language; undefined when it fits. */
  isRefusedFor?: (partnerType: PartnerTypeTraits) => Readonly<Record<string, string>> | string | undefined
  kind: string
  label: LabelFunction | Record<string, string> | string
  /** The title a new room of this kind starts with, per language. */
  titles: Readonly<Record<string, string>>
  /** What a person may do from the overview when this room is open; `href` is a path below the room. */
  quickActions?: (viewer: PartnerViewer) => { href: string; icon: string; label: Readonly<Record<string, string>> }[]
}

/** Declares a room kind. Exists so that a definition is checked where it is written, and keeps its kind as a type: a kind without a view does not compile. */
export const defineRoom = <const Kind extends string>(definition: RoomDefinition & { kind: Kind }): RoomDefinition & { kind: Kind } => definition
