import { referenceTo } from '../../../src/fields/relations.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** Where documents stand. A partner sees a folder only while it holds something they may read. */
export const folders: CollectionFactory = () => ({
  admin: { defaultColumns: ['name', 'parent', 'order'], group: groups.library, useAsTitle: 'name' },
  defaultSort: 'order',
  fields: [
    { label: text('Name'), localized: true, maxLength: 120, name: 'name', required: true, type: 'text' },
    referenceTo('parent', slugs.folders, { admin: { description: text('Leave it empty for a folder at the top.') }, index: true, label: text('Inside') }),
    { admin: { description: text('Smaller numbers come first.'), position: 'sidebar' }, defaultValue: 100, label: text('Order'), max: 100000, min: 0, name: 'order', required: true, type: 'number' },
  ],
  labels: { plural: text('Folders'), singular: text('Folder') },
  lockDocuments: false,
  slug: slugs.folders,
  versions: false,
})
