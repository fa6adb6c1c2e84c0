import { rankField } from '../../../src/fields/rank-field.js'
import { keepAudiencesNarrow } from '../../../hooks/network/keep-audiences-narrow.js'
import { slugField } from '../../../src/fields/slug-field.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** Levels of the programme, for example Silver and Gold. The rank compares them. */
export const tiers: CollectionFactory = () => ({
  admin: { defaultColumns: ['name', 'rank', 'slug'], group: groups.network, useAsTitle: 'name' },
  defaultSort: 'rank',
  fields: [{ label: text('Name'), localized: true, name: 'name', required: true, type: 'text' }, slugField({ from: 'name', isUnique: true }), rankField()],
  hooks: { beforeDelete: [keepAudiencesNarrow] },
  labels: { plural: text('Tiers'), singular: text('Tier') },
  lockDocuments: false,
  slug: slugs.tiers,
  versions: false,
})
