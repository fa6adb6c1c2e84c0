import type { BlockDefinition } from '../../blocks/define-block.js'
import { builtInBlocks } from '../../blocks/index.js'
import { slugs } from '../../collections/slugs.js'
import { defaultEmbedHosts, isHostPattern } from '../domain/embed-hosts.js'
import { type MessagingSettings, messagingSettings } from '../notifications/messaging-settings.js'
import { builtInRooms } from '../rooms/index.js'
import type { RoomDefinition } from '../rooms/define-room.js'
import type { FileScanner } from '../scanning/file-scanner.js'
import type { PartnerPortalOptions, SwitchableDomain } from './options.js'
import { switchableDomains } from './options.js'
import { goesWith } from './switched-off.js'

/** Options resolved once: what every factory, hook and endpoint of the plugin works with. */
export type PortalContext = {
  blocks: readonly BlockDefinition[]
  embedHosts: readonly string[]
  isDomainOn: (domain: SwitchableDomain) => boolean
  /** Also the kinds of domains that are switched off: what the database can store does not depend on it. */
  knownRooms: readonly RoomDefinition[]
  messaging: MessagingSettings
  rooms: readonly RoomDefinition[]
  scanFile: FileScanner | undefined
  slugs: Omit<typeof slugs, 'users'> & { users: string }
}

const withoutDoubles = <Item>(what: string, items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] => {
  const seen = new Set<string>()
  for (const item of items) {
    const key = keyOf(item)
    if (seen.has(key)) {
      throw new Error(`partnerPortal: the ${what} "${key}" is registered twice. Give one of them another name.`)
    }
    seen.add(key)
  }
  return items
}

const hostsOf = ({ embedHosts = defaultEmbedHosts }: PartnerPortalOptions): readonly string[] => {
  const wrong = embedHosts.find((pattern) => !isHostPattern(pattern))
  if (wrong !== undefined) {
    throw new Error(`partnerPortal: "${wrong}" in embedHosts is not a host. Write "calendly.com", or "*.typeform.com" for all below it.`)
  }
  return embedHosts
}

/** Resolves the options of the plugin; throws a sentence when they contradict each other. */
export const createContext = (options: PartnerPortalOptions): PortalContext => {
  const off = new Set<SwitchableDomain>(switchableDomains.filter((domain) => options.domains?.[domain] === false))
  const known = [...builtInRooms, ...(options.rooms ?? [])]
  const rooms = known.filter(({ kind }) => ![...off].some((domain) => goesWith(domain, kind)))
  return {
    blocks: withoutDoubles('block', [...builtInBlocks, ...(options.blocks ?? [])], (block) => block.config.slug),
    embedHosts: hostsOf(options),
    isDomainOn: (domain) => !off.has(domain),
    knownRooms: known,
    messaging: messagingSettings(options.notifications, options.webhooks),
    rooms: withoutDoubles('room kind', rooms, (room) => room.kind),
    scanFile: options.scanFile,
    slugs: { ...slugs, users: options.staffCollection ?? slugs.users },
  }
}
