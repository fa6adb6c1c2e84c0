import { definePlugin } from 'payload'

import { assemblePortal } from './assemble-portal.js'
import { createContext } from './context.js'
import type { PartnerPortalOptions } from './options.js'

/**
 * The partner portal as a Payload plugin: adds its collections, access rules, endpoints, jobs and GraphQL queries to any Payload 3 project on Postgres.
 * The database adapter must be `reliablePostgres` of `payload-partner-portal/server`; the boot check says so otherwise.
 *
 * @example
 * export default buildConfig({ db: reliablePostgres({ ... }), plugins: [partnerPortal({ blocks: [myBlock] })] })
 */
export const partnerPortal = definePlugin<PartnerPortalOptions>({
  plugin: ({ config, plugins: _plugins, ...options }) => assemblePortal(config, createContext(options), options),
  slug: 'partner-portal',
})
