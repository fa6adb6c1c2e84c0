import type { CollectionConfig, Endpoint } from 'payload'

import type { CollectionPolicy, GlobalPolicy } from '../../access/rule.js'
import type { BlockDefinition } from '../../blocks/define-block.js'
import type { CollectionKey } from '../../collections/slugs.js'
import type { NotificationOptions, WebhookOptions } from '../notifications/messaging-settings.js'
import type { FileScanner } from '../scanning/file-scanner.js'
import type { RoomDefinition } from '../rooms/define-room.js'

/** The areas of the portal that can be switched off as a whole. Identity and portal always stay on. */
export const switchableDomains = ['messaging', 'sales'] as const
export type SwitchableDomain = (typeof switchableDomains)[number]

/** Has the last word on a collection the plugin adds; gets it complete and returns it changed. */
export type CollectionOverride = (collection: CollectionConfig) => CollectionConfig

/** Rights for collections and globals of the host that the portal's policy table does not know. */
export type PolicyAdditions = {
  collections?: Readonly<Record<string, CollectionPolicy>>
  globals?: Readonly<Record<string, GlobalPolicy>>
  /**
   * Collections and globals whose own `access` the host answers for. They are left as they are, but must be named:
   * the portal refuses to start with a collection nobody decided about.
   */
  trusted?: readonly string[]
}

/** Options of {@link partnerPortal}. Everything has a default; `partnerPortal()` is a complete portal. */
export type PartnerPortalOptions = {
  /** Own blocks for custom rooms; they behave as the built-in ones. @default [] */
  blocks?: readonly BlockDefinition[]
  /**
   * Domains on or off; an absent domain is on. Without `sales` there are no leads, deals, commissions and payouts: their collections are out of everybody's
   * reach, their rooms are closed, and blocks and numbers that need them say nothing. The tables stay: switched on again, all is as it was. @default {}
   */
  domains?: Partial<Record<SwitchableDomain, boolean>>
  /**
   * Keeps the schema, access rules, checks at start and everything else that guards the data, and turns off rooms, endpoints and jobs: partners see nothing,
   * mails wait in the queue until the portal is switched on again. @default false
   */
  disabled?: boolean
  /**
   * Hosts whose pages the block "embed" may show: `calendly.com`, or `*.typeform.com` for all below it. Replaces the default list.
   * The portal's own server lets browsers frame these hosts and the video players, and no others.
   * @default `defaultEmbedHosts` of src/domain/embed-hosts.ts
   */
  embedHosts?: readonly string[]
  /** Own endpoints mounted beside the portal's. @default [] */
  endpoints?: readonly Endpoint[]
  /** Replaces labels of collections: `{ partners: { singular: 'Agency', plural: 'Agencies' } }`. @default {} */
  labels?: Partial<Record<CollectionKey, { plural: string; singular: string }>>
  /** When mails about what happens leave. @default a grace of 180 seconds, digests at 06:00 UTC */
  notifications?: NotificationOptions
  /** Last word on a collection. @default {} */
  overrides?: Partial<Record<CollectionKey, CollectionOverride>>
  /** Rights for the host's own collections. @default {} */
  policy?: PolicyAdditions
  /** Own room kinds. @default [] */
  rooms?: readonly RoomDefinition[]
  /** Looks at every file and picture before it is stored, for example {@link clamdScanner}. @default none: content is checked against its kind only */
  scanFile?: FileScanner
  /** Slug of the staff auth collection; an existing one of the host is extended, a missing one is added. @default 'users' */
  staffCollection?: string
  /** How the vendor's systems are told. @default public https addresses only */
  webhooks?: WebhookOptions
}
