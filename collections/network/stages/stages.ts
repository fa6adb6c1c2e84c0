import { rankField } from '../../../src/fields/rank-field.js'
import { keepAudiencesNarrow } from '../../../hooks/network/keep-audiences-narrow.js'
import { slugField } from '../../../src/fields/slug-field.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** Where a partner stands in its life with the vendor, for example Onboarding and Active. The rank compares them. */
export const stages: CollectionFactory = () => ({
  admin: { defaultColumns: ['name', 'rank', 'slug'], group: groups.network, useAsTitle: 'name' },
  defaultSort: 'rank',
  fields: [{ label: text('Name'), localized: true, name: 'name', required: true, type: 'text' }, slugField({ from: 'name', isUnique: true }), rankField()],
  hooks: { beforeDelete: [keepAudiencesNarrow] },
  labels: { plural: text('Lifecycle stages'), singular: text('Lifecycle stage') },
  lockDocuments: false,
  slug: slugs.stages,
  versions: false,
})
