import { referenceTo } from '../../../src/fields/relations.js'
import { text } from '../../../src/translations/text.js'
import type { CollectionFactory } from '../../collection-factory.js'
import { groups } from '../../groups.js'
import { slugs } from '../../slugs.js'

/** Who got which file of which document, and when. Written by the download itself; nobody edits it. */
export const downloads: CollectionFactory = () => ({
  admin: { defaultColumns: ['document', 'partnerUser', 'partner', 'createdAt'], group: groups.library },
  defaultSort: '-createdAt',
  fields: [
    referenceTo('document', slugs.documents, { label: text('Document'), required: true }),
    referenceTo('file', slugs.files, { label: text('File'), required: true }),
    referenceTo('partner', slugs.partners, { label: text('Partner'), required: true }),
    referenceTo('partnerUser', slugs.partnerUsers, { label: text('Partner user') }),
  ],
  indexes: [{ fields: ['document', 'createdAt'] }, { fields: ['partner', 'createdAt'] }],
  labels: { plural: text('Downloads'), singular: text('Download') },
  lockDocuments: false,
  slug: slugs.downloads,
  versions: false,
})
