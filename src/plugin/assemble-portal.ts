import type { CollectionConfig, Config } from 'payload'

import { collectionFactories } from '../../collections/index.js'
import type { CollectionKey } from '../../collections/slugs.js'
import type { PortalContext } from './context.js'
import type { PartnerPortalOptions } from './options.js'

const keys = Object.keys(collectionFactories) as CollectionKey[]

const buildCollection = (key: CollectionKey, context: PortalContext, options: PartnerPortalOptions): CollectionConfig => {
  const collection: CollectionConfig = collectionFactories[key](context)
  const labelled = options.labels?.[key] ? { ...collection, labels: options.labels[key] } : collection
  return options.overrides?.[key]?.(labelled) ?? labelled
}

/** Adds the portal to a Payload config. The host's config is never changed in place. */
export const assemblePortal = (config: Config, context: PortalContext, options: PartnerPortalOptions): Config => {
  const collections = keys.map((key) => buildCollection(key, context, options))
  return {
    ...config,
    collections: [...(config.collections ?? []), ...collections],
  }
}
