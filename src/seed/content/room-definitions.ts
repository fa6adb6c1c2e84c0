import type { BlueprintBlock } from '../../domain/blueprints.js'
import type { roomIcons } from '../../domain/icons.js'
import type { PartnerTypeSlug, TierSlug } from './programme.js'
import type { Localised } from '../seed-context.js'

/** A button or card: to a room of the same portal by its key, or to an address. */
export type DemoLink = { description?: Localised; label: Localised } & ({ room: string } | { url: string })

/** A block of a demo room, still with texts of both languages and with keys where ids will be. */
export type DemoBlock =
  | { buttons: readonly DemoLink[]; type: 'action-bar' }
  /** Any other block, as portals-as-code write it, with the demo's keys for pictures, documents, folders, tiers and rooms. */
  | { code: BlueprintBlock; type: 'code' }
  | { caption?: Localised; picture: string; type: 'image' }
  | { cards: readonly DemoLink[]; type: 'link' }
  | { markdown: Localised; type: 'text' }

/** A room of the demo. Links may only lead to rooms that stand earlier in the list of a portal. */
export type DemoRoom = {
  group?: Localised
  icon?: (typeof roomIcons)[number]
  internalNote?: string
  key: string
  kind: 'custom' | 'deals' | 'leads' | 'overview' | 'payments'
  layout: readonly DemoBlock[]
  order: number
  showTableOfContents?: boolean
  title: Localised
  /** Opens with the certificate of the demo's course. */
  unlockCourse?: true
  unlockTier?: TierSlug
  visibleToDistributors?: true
  whenLocked?: 'hide' | 'show'
}

export type DemoPortal = { partnerType: PartnerTypeSlug; rooms: readonly DemoRoom[] }

/** Headings of the navigation. */
export const roomGroups = {
  insight: { de: 'Auswertung', en: 'Insight' },
  learning: { de: 'Lernen', en: 'Learning' },
  programme: { de: 'Programm', en: 'Programme' },
  selling: { de: 'Verkauf', en: 'Selling' },
} as const satisfies Record<string, Localised>
