import { keepAudiencesNarrow } from '../../../hooks/network/keep-audiences-narrow.js'
import { slugField } from '../../../src/fields/slug-field.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** Free marks for partners, for example Pilot 2026. */
export const tags: CollectionFactory = () => ({
  admin: { defaultColumns: ['name', 'slug'], group: groups.network, useAsTitle: 'name' },
  defaultSort: 'name',
  fields: [{ label: text('Name'), maxLength: 100, name: 'name', required: true, type: 'text' }, slugField({ from: 'name', isUnique: true })],
  hooks: { beforeDelete: [keepAudiencesNarrow] },
  labels: { plural: text('Tags'), singular: text('Tag') },
  lockDocuments: false,
  slug: slugs.tags,
  versions: false,
})
