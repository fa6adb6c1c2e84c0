import type { SanitizedConfig } from 'payload'

import type { BlockViews } from './blocks/block-views.js'
import type { RoomView } from './rooms/room-view.js'

/** Options of {@link createPortal}: what a host's own Next routes need to show the portal. */
export type PortalOptions = {
  /** Where Payload's REST is mounted. @default '/api' */
  apiPath?: string
  /** Where the portal is mounted in the host's routes, without a slash at the end. @default '' */
  basePath?: string
  /** Views of the host's own blocks, by block type. @default {} */
  blocks?: BlockViews
  /**
   * The vendor as the partners know it, until staff set name and colours in the admin under Branding. `accent` is a colour as `#rrggbb`.
   * @default { name: 'Partner Portal' }
   */
  brand?: { accent?: string; name: string }
  /** The host's Payload config, as its `payload.config.ts` exports it. */
  config: Promise<SanitizedConfig> | SanitizedConfig
  /**
   * Sends the requests of the server components. Only for a portal that stands apart from its API.
   * @default the REST handlers of `config`, called in process
   */
  fetch?: typeof fetch
  /** Views of the host's own room kinds, by kind. @default {} */
  rooms?: Readonly<Record<string, RoomView>>
  /** Where staff sign in. @default '/admin' */
  staffPath?: string
}

/** The options with their defaults: what every page is made from. */
export type Portal = Required<PortalOptions>
