import { languageOf } from '../../src/translations/refusals/language-of.js'
import { sayIn } from '../../src/translations/text.js'
import type { BlockDefinition } from '../define-block.js'
import { allowedAddress, embedHostsOf, embedSentences } from './allowed-address.js'

/** The address that was found on the list, and its host in words. */
export type EmbedData = { host: string; url: string }

/** Asks the list again: it may have become shorter since the room was saved. */
export const loadEmbed: NonNullable<BlockDefinition['load']> = async (viewer, { url }, { req }): Promise<EmbedData> => {
  const { config } = req.payload
  const address = allowedAddress(url, config)
  if (typeof address === 'string') {
    throw new Error(sayIn(languageOf(viewer, req))(embedSentences[address], { hosts: embedHostsOf(config).join(', ') }))
  }
  return address
}
