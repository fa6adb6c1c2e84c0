import type { Block, PayloadRequest } from 'payload'
import type { ComponentType, ReactNode } from 'react'

import type { PartnerViewer } from '../access/viewer.js'
import type { Gather } from '../src/database/reads/asked-together.js'
import type { Sql } from '../src/database/sql.js'
import type { PortalIntl } from '../src/portal/intl/create-intl.js'

/** What `load` may use beside the viewer: the request (for the Local API doors) and the room the block stands in. */
export type BlockLoadContext = {
  /** Reads by SQL, prepared: what several blocks of the room ask in the same words is asked once. */
  ask: Sql
  /** Reads one of a kind together with what other blocks of the room want of that kind: `gather(readMany, item)`. `readMany` stands at the root of its file. */
  gather: Gather
  req: PayloadRequest
  room: { id: string; slug: string }
}

/** What a block's view gets: its own fields, what `load` returned under `data`, and a renderer for rich text. */
export type BlockViewProps<Fields = Record<string, unknown>, Data = undefined> = {
  /** The address of something the API serves to this viewer (a picture, a download); in a preview by staff it has to say so. */
  apiHref: (path: string) => string
  block: Fields & { blockType: string; data: Data; id: string }
  /** The address of a portal path (`/profile`), wherever the host mounted the portal. */
  href: (path: string) => string
  /** Words, numbers and dates of this page: `intl.t('video.play')`, `intl.format.date(...)`. */
  intl: PortalIntl
  locale: string
  /**
   * Renders a rich-text value of the room with the portal's typography; passed in so that blocks never import the renderer.
   * A block with several of them names each `part`, so that no two headings of a page share an anchor.
   */
  renderRichText: (value: unknown, part?: string) => ReactNode
  /** Where a room of the portal is: `roomHref('leads')` is `/rooms/leads` in this app. */
  roomHref: (slug: string) => string
}

/** The server half of a block: its admin form and its data. Safe to import from `payload.config.ts`. */
export type BlockDefinition = {
  /** Payload's block: slug, labels, fields, `interfaceName` (Pascal of slug + `Block`), image for the picker. */
  config: Block
  /**
   * Adds what the view needs and the marketer did not type: the viewer's own numbers, resolved links.
   * Runs on the server under the viewer's rights; the block is frozen, because all readers share it. A thrown error shows "this block cannot be shown" to partners and the reason to staff.
   */
  load?: (viewer: PartnerViewer, block: Record<string, unknown> & { id: string }, context: BlockLoadContext) => Promise<unknown>
  /**
   * Set where `load` reads through `ask` and `gather` alone. Such blocks of a room load all at once; of others only a few at a time, so that one reader
   * does not take all connections. @default false
   */
  loadsTogether?: boolean
  /** Names of the block's own fields that stay on the server: `load` may read them, the portal's answers leave them out. @default none */
  withheld?: readonly string[]
}

/** The view half of a block: a server component; islands are its own `component.client.tsx`. */
export type BlockView = ComponentType<BlockViewProps<never, never>>

/** A block with its type as a literal: a built-in block without a view does not compile. */
export type TypedBlockDefinition<Slug extends string> = BlockDefinition & { config: { slug: Slug } }

/** Declares a block. Exists so that a definition is checked where it is written. */
export const defineBlock = <const Slug extends string>(definition: TypedBlockDefinition<Slug>): TypedBlockDefinition<Slug> => definition
