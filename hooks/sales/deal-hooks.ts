import type { CollectionConfig } from 'payload'

import type { PortalContext } from '../../src/plugin/context.js'
import { refuseStaleWrite } from '../network/refuse-stale-write.js'

/** Everything that follows from writing a deal, in the order in which it happens. */
export const dealHooks = (_context: PortalContext): NonNullable<CollectionConfig['hooks']> => ({
  beforeValidate: [refuseStaleWrite],
})
