import type { CollectionConfig } from 'payload'

import type { PortalContext } from '../../src/plugin/context.js'

/** Everything that follows from writing a lead. */
export const leadHooks = (_context: PortalContext): NonNullable<CollectionConfig['hooks']> => ({})
