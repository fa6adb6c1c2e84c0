import { defaultEmbedHosts, embedAddress, type EmbedFault } from '../../src/domain/embed-hosts.js'
import type { AdminText } from '../../src/translations/text.js'

/** The part of a config that says what may be embedded. */
type EmbedConfig = { custom?: Record<string, unknown>; serverURL?: string }

/** Hosts that rooms may embed, from the plugin's option `embedHosts`. */
export const embedHostsOf = (config: EmbedConfig | undefined): readonly string[] =>
  (config?.custom?.['partnerPortal'] as undefined | { embedHosts?: readonly string[] })?.embedHosts ?? defaultEmbedHosts

/** The address to show, or why not. The portal never frames itself: a page of its own would reach through the sandbox. */
export const allowedAddress = (value: unknown, config: EmbedConfig | undefined): ReturnType<typeof embedAddress> => {
  const address = embedAddress(value, embedHostsOf(config))
  const own = config?.serverURL && URL.canParse(config.serverURL) ? new URL(config.serverURL).hostname : undefined
  return typeof address === 'object' && address.host === own ? 'host-refused' : address
}

/** What to say about an address that is refused. */
export const embedSentences: Readonly<Record<EmbedFault, AdminText>> = {
  'host-refused': 'Pages of this host may not be embedded. Allowed are: {hosts}. An administrator can extend the list (embedHosts).',
  'not-an-address': 'Enter a full address that starts with https://.',
}
