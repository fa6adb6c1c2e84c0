import type { Config, Payload } from 'payload'

import { checkPolicyComplete } from '../../access/check-policy-complete.js'
import { closeFrameworkCollections } from '../../access/framework-access.js'
import { globalPolicies } from '../../access/policies/index.js'
import { replaceSessionStrategy } from '../../access/session-strategy.js'
import { guardAgainstUnknown } from '../../access/unknown-viewer.js'
import { slugs } from '../../collections/slugs.js'
import { wrapWritesWithIdempotency } from '../database/idempotency.js'
import { prepareDatabase } from '../database/prepare-database.js'
import type { PartnerPortalOptions } from './options.js'

/** What happens when Payload has started, before the first request: everything is decided about, and what is missing stops the start. */
export const prepareStart =
  (hostsOnInit: Config['onInit'], options: PartnerPortalOptions) =>
  async (payload: Payload): Promise<void> => {
    const { collections = {}, globals = {}, trusted = [] } = options.policy ?? {}
    checkPolicyComplete(payload, {
      collections: [...Object.values(slugs), options.staffCollection ?? slugs.users, ...Object.keys(collections), ...trusted],
      globals: [...Object.keys(globalPolicies), ...Object.keys(globals), ...trusted],
    })
    await prepareDatabase(payload)
    closeFrameworkCollections(payload)
    replaceSessionStrategy(payload)
    guardAgainstUnknown(payload)
    wrapWritesWithIdempotency(payload)
    await hostsOnInit?.(payload)
  }
