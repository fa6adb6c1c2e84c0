import type { CollectionConfig } from 'payload'

import type { PortalContext } from '../src/plugin/context.js'

/** A collection's schema and wiring. Who may do what is added from its policy by the plugin, so that no factory can forget it. */
export type CollectionFactory = (context: PortalContext) => Omit<CollectionConfig, 'access'>
