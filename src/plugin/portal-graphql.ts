import type { Config } from 'payload'

import { graphqlValidationRules } from '../../access/graphql-limits.js'
import { portalMutations } from '../endpoints/graphql/portal-mutations.js'
import { portalQueries } from '../endpoints/graphql/portal-queries.js'
import type { PortalContext } from './context.js'

/** Adds the portal's queries and keeps GraphQL within limits: what one request may ask is bounded, as it is over REST. */
export const withPortalGraphql = (graphQL: Config['graphQL'], context: PortalContext, isOn = true): NonNullable<Config['graphQL']> => ({
  ...graphQL,
  mutations: portalMutations(context.slugs.users, graphQL?.mutations, context.isDomainOn('sales')),
  queries: (library, schema) => ({ ...graphQL?.queries?.(library, schema), ...(isOn ? portalQueries(context)(library, schema) : {}) }),
  validationRules: (args) => [...(graphQL?.validationRules?.(args) ?? []), ...graphqlValidationRules()],
})
