import type { RelationshipField } from 'payload'

type Options = Partial<Omit<RelationshipField, 'hasMany' | 'name' | 'relationTo' | 'type'>>

/** A reference to one document. The single place where a slug that options may rename is cast to Payload's slug type. */
export const referenceTo = (name: string, slug: string, options: Options = {}): RelationshipField =>
  ({ name, relationTo: slug, type: 'relationship', ...options }) as RelationshipField

/** References to many documents of one collection. */
export const referencesTo = (name: string, slug: string, options: Options = {}): RelationshipField =>
  ({ hasMany: true, name, relationTo: slug, type: 'relationship', ...options }) as RelationshipField

/** A reference to a document of one of several collections; REST shows `{ relationTo, value }`. */
export const referenceToAnyOf = (name: string, slugs: readonly string[], options: Options = {}): RelationshipField =>
  ({ name, relationTo: [...slugs], type: 'relationship', ...options }) as RelationshipField
