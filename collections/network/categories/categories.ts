import { keepAudiencesNarrow } from '../../../hooks/network/keep-audiences-narrow.js'
import { slugField } from '../../../src/fields/slug-field.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** What a partner works in, for example Healthcare. */
export const categories: CollectionFactory = () => ({
  admin: { defaultColumns: ['name', 'slug'], group: groups.network, useAsTitle: 'name' },
  defaultSort: 'name',
  fields: [{ label: text('Name'), maxLength: 100, name: 'name', required: true, type: 'text' }, slugField({ from: 'name', isUnique: true })],
  hooks: { beforeDelete: [keepAudiencesNarrow] },
  labels: { plural: text('Categories'), singular: text('Category') },
  lockDocuments: false,
  slug: slugs.categories,
  versions: false,
})
