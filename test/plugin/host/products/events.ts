import type { CollectionConfig } from 'payload'

/** A collection whose access the host answers for itself: the portal leaves it alone. */
export const events: CollectionConfig = {
  access: { create: () => false, delete: () => false, read: () => true, update: () => false },
  fields: [{ name: 'title', required: true, type: 'text' }],
  lockDocuments: false,
  slug: 'events',
  versions: false,
}
