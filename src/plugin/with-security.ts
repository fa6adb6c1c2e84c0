import type { CollectionConfig, Config } from 'payload'

import { closedFirstRegister } from '../../access/close-first-register.js'
import { graphqlLimits, graphqlValidationRules } from '../../access/graphql-limits.js'
import { applyGlobalPolicy } from '../../access/apply-global-policy.js'
import { globalPolicies } from '../../access/policies/index.js'
import { readOnlyInPreview } from '../../access/read-only-in-preview.js'
import { viewerOf } from '../../access/viewer-of.js'
import { hideLockout } from '../../hooks/identity/hide-lockout.js'
import type { PartnerPortalOptions } from './options.js'

type Jobs = NonNullable<NonNullable<Config['jobs']>['access']>

const isAdministrator: NonNullable<Jobs['run']> = async ({ req }) => {
  const viewer = await viewerOf(req)
  return viewer.kind === 'staff' && viewer.role === 'admin'
}

/** The session cookie travels over https only, where the portal does; other sites send it with nothing but a followed link. */
const withSafeCookies = (auth: CollectionConfig['auth'], serverURL: string | undefined): CollectionConfig['auth'] =>
  auth && { ...(auth === true ? {} : auth), cookies: { sameSite: 'Lax', secure: serverURL?.startsWith('https:') === true, ...(auth === true ? {} : auth.cookies) } }

/** Endpoints of a collection in a preview; and no auth collection, also of the host, makes accounts for strangers. */
const guardDoors = (collection: CollectionConfig, serverURL: string | undefined): CollectionConfig => ({
  ...collection,
  ...(collection.auth && { auth: withSafeCookies(collection.auth, serverURL) }),
  endpoints: collection.endpoints !== false && [...(collection.auth ? [closedFirstRegister] : []), ...(collection.endpoints ?? []).map(readOnlyInPreview)],
})

/**
 * What of the config itself decides who may do what: globals, jobs, GraphQL, and endpoints.
 */
export const withSecurity = (config: Config, { policy }: PartnerPortalOptions): Config => {
  const byGlobal = { ...globalPolicies, ...policy?.globals }
  const ownRules = config.graphQL?.validationRules
  return {
    ...config,
    collections: (config.collections ?? []).map((collection) => guardDoors(collection, config.serverURL)),
    endpoints: (config.endpoints ?? []).map(readOnlyInPreview),
    globals: (config.globals ?? []).map((global) => (byGlobal[global.slug] ? applyGlobalPolicy(global, byGlobal[global.slug]!) : global)),
    graphQL: {
      ...config.graphQL,
      disableIntrospectionInProduction: true,
      disablePlaygroundInProduction: true,
      maxComplexity: config.graphQL?.maxComplexity ?? graphqlLimits.complexity,
      validationRules: (args) => [...graphqlValidationRules(), ...(ownRules?.(args) ?? [])],
    },
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), hideLockout] },
    jobs: { ...config.jobs, tasks: config.jobs?.tasks ?? [], access: { cancel: isAdministrator, queue: isAdministrator, run: isAdministrator } },
  }
}
