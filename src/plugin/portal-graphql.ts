import type { Config } from 'payload'

import { graphqlValidationRules } from '../../access/graphql-limits.js'

/** Keeps GraphQL within limits: what one request may ask is bounded, as it is over REST. */
export const withPortalGraphql = (graphQL: Config['graphQL']): NonNullable<Config['graphQL']> => ({
  ...graphQL,
  validationRules: (args) => [...(graphQL?.validationRules?.(args) ?? []), ...graphqlValidationRules()],
})
