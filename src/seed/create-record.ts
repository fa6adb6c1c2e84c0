import type { CollectionSlug } from 'payload'

import type { SeedContext } from './seed-context.js'

/**
 * Writes one document through the database adapter: all languages at once, dated, without the hooks of the collection. The seed tells a
 * past; mails, notifications and activities of that past are written by its own steps.
 */
export const createRecord = async ({ idAt, payload, req }: SeedContext, collection: string, data: Record<string, unknown>, at: Date): Promise<string> => {
  const id = idAt(at)
  await payload.db.create({
    collection: collection as CollectionSlug,
    customID: id,
    data: { ...data, createdAt: at.toISOString(), updatedAt: at.toISOString() },
    req,
    returning: false,
  })
  return id
}
