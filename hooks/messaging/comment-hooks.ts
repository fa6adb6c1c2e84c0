import type { CollectionConfig } from 'payload'

import type { PortalContext } from '../../src/plugin/context.js'

/** Everything that follows from writing a comment. */
export const commentHooks = (_context: PortalContext): NonNullable<CollectionConfig['hooks']> => ({})
