import type { Viewer } from '../viewer.js'
import type { Rule } from '../rule.js'

/** Records of this very person; `field` holds the person (`id` for accounts themselves), `kind` says which accounts it points to. */
export const isOwn = (field: string, kind: Exclude<Viewer['kind'], 'anonymous'>): Rule => ({
  grants: (viewer) => viewer.kind === kind && { [field]: { equals: viewer.id } },
  says: 'it is their own',
})
