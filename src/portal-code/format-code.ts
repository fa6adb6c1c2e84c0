import { stringify } from 'yaml'

import { type CodeRoom, portalCodeVersion } from '../domain/portal-code.js'

/** A portal as the text of a file: one line a value, texts of several lines as they are, no line broken by its length. */
export const formatPortalCode = (partnerType: string, rooms: readonly CodeRoom[]): string =>
  stringify({ version: portalCodeVersion, partnerType, rooms }, { aliasDuplicateObjects: false, blockQuote: 'literal', lineWidth: 0 })
