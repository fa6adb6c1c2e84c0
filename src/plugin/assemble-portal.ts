import type { Config } from 'payload'

import { branding } from '../../collections/portal/branding/branding.js'
import { withGlobalLock } from '../database/lock-row.js'
import { answerDatabaseErrors } from '../database/translate-database-error.js'
import { blueprintEndpoints } from '../endpoints/blueprints/index.js'
import { explainEndpoint } from '../endpoints/explain.js'
import { importEndpoints } from '../endpoints/imports/index.js'
import { portalCodeEndpoints } from '../endpoints/portal-code/index.js'
import { portalEndpoints } from '../endpoints/portal/index.js'
import { sayRefusals } from '../endpoints/say-refusals.js'
import { endPreviewEndpoint, startPreviewEndpoint } from '../endpoints/preview/preview.js'
import { unsavedRoomEndpoint } from '../endpoints/preview/unsaved-room.js'
import { withAdmin } from './admin-config.js'
import { assembleCollections } from './assemble-collections.js'
import { withPortalJobs } from './portal-jobs.js'
import { withPortalGraphql } from './portal-graphql.js'
import { prepareStart } from './prepare-start.js'
import { withSecurity } from './with-security.js'
import { withoutRawRecord } from './without-raw-record.js'
import type { PortalContext } from './context.js'
import type { PartnerPortalOptions } from './options.js'

/** What there is one of: settings that staff edit. */
const portalGlobals = [branding].map(withoutRawRecord).map(withGlobalLock)

/**
 * Adds the portal to a Payload config. The host's config is never changed in place. A portal that is switched off keeps its schema (jobs are part of it)
 * and everything that guards it; no room is open, and there is nothing to ask for.
 */
export const assemblePortal = (config: Config, context: PortalContext, options: PartnerPortalOptions): Config => {
  const withCollections: Config = { ...config, collections: assembleCollections(config.collections ?? [], context, options), globals: [...(config.globals ?? []), ...portalGlobals] }
  const isOn = options.disabled !== true
  const { embedHosts, messaging, rooms } = context
  const portal: Config = {
    ...withCollections,
    admin: { ...config.admin, user: config.admin?.user ?? context.slugs.users },
    custom: { ...config.custom, partnerPortal: { embedHosts, isDisabled: !isOn, messaging, roomKinds: isOn ? rooms.map(({ kind }) => kind) : [], rooms: isOn ? rooms : [], staffCollection: context.slugs.users } },
    endpoints: [...(isOn ? [...portalEndpoints(context), explainEndpoint, ...blueprintEndpoints, ...portalCodeEndpoints, ...importEndpoints, startPreviewEndpoint, unsavedRoomEndpoint(context.blocks), endPreviewEndpoint, ...(options.endpoints ?? [])] : []), ...(config.endpoints ?? [])],
    graphQL: withPortalGraphql(config.graphQL, context, isOn),
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), answerDatabaseErrors, sayRefusals] },
    jobs: withPortalJobs(config.jobs),
    // A refusal is an answer, not a fault: its stack trace in the log would hide the faults.
    loggingLevels: { APIError: 'info', ...config.loggingLevels },
    onInit: prepareStart(config.onInit, options),
  }
  const secured = withSecurity(portal, options)
  return isOn ? withAdmin(secured, context) : secured
}
