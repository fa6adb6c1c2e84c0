import { audienceField } from '../../../src/fields/audience-field.js'
import { optionsOf } from '../../../src/fields/options.js'
import { referenceTo } from '../../../src/fields/relations.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** What partners read and download. The bytes are a file; a new version points to a new file, the older ones stay in the versions. */
export const documents: CollectionFactory = () => ({
  admin: { defaultColumns: ['title', 'folder', 'category', 'updatedAt', '_status'], group: groups.library, listSearchableFields: ['title'], useAsTitle: 'title' },
  defaultSort: 'title',
  fields: [
    { label: text('Title'), localized: true, maxLength: 200, name: 'title', required: true, type: 'text' },
    { label: text('Description'), localized: true, maxLength: 2000, name: 'description', type: 'textarea' },
    referenceTo('file', slugs.files, { admin: { description: text('A new version is a new file; the older ones stay in the versions of this document.') }, index: true, label: text('File'), required: true }),
    referenceTo('folder', slugs.folders, { admin: { position: 'sidebar' }, index: true, label: text('Folder') }),
    {
      admin: { position: 'sidebar' },
      index: true,
      label: text('Category'),
      name: 'category',
      options: optionsOf({ marketing: 'Marketing', programme: 'Programme', sales: 'Sales', technical: 'Technical', training: 'Training' }),
      type: 'select',
    },
    { admin: { position: 'sidebar' }, hasMany: true, label: text('Keywords'), maxLength: 60, maxRows: 20, name: 'keywords', type: 'text' },
    { admin: { date: { displayFormat: 'PPP', pickerAppearance: 'dayOnly' }, description: text('When somebody should look whether it is still right.'), position: 'sidebar' }, label: text('Review on'), name: 'reviewAt', type: 'date' },
    audienceField({ withPartnerTypes: true }),
  ],
  labels: { plural: text('Documents'), singular: text('Document') },
  slug: slugs.documents,
  trash: true,
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
})
